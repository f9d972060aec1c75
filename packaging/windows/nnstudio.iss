; The installer for Windows, for Inno Setup 6.3 or newer, which reads UTF-8:
;
;   iscc /DVersion=0.1.0 /DSource=build\package\dist\nnstudio /DOut=build\package packaging\windows\nnstudio.iss
;
; Per user by default, so that no administrator is needed; /ALLUSERS installs for everybody, and
; /VERYSILENT /SUPPRESSMSGBOXES /NORESTART without a question.

#if Ver < EncodeVer(6, 3, 0)
  #error Inno Setup 6.3 or newer is needed
#endif
#ifndef Version
  #error Give the version: /DVersion=1.2.3
#endif
#ifndef Source
  #define Source "..\..\build\package\dist\nnstudio"
#endif
#ifndef Out
  #define Out "..\..\build\package"
#endif
#define Icon "..\..\build\package\generated\nnstudio.ico"

[Setup]
AppId={{6E6E7374-7564-696F-8000-6E6E73747564}
AppName=nnstudio
AppVersion={#Version}
AppPublisher=The nnstudio contributors
VersionInfoVersion={#Version}
DefaultDirName={autopf}\nnstudio
DefaultGroupName=nnstudio
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\nnstudio.exe
OutputDir={#Out}
OutputBaseFilename=nnstudio-{#Version}-windows-x64
Compression=lzma2/max
SolidCompression=yes
LZMANumBlockThreads=4
WizardStyle=modern
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes
#ifdef SignTool
SignTool={#SignTool}
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[CustomMessages]
en.ProjectFile=nnstudio project
de.ProjectFile=nnstudio-Projekt
es.ProjectFile=Proyecto de nnstudio
en.AddToPath=Let the command nnstudio-cli be used in terminals
de.AddToPath=Den Befehl nnstudio-cli in Terminals verfügbar machen
es.AddToPath=Permitir usar la orden nnstudio-cli en los terminales

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "{cm:AddToPath}"; Flags: unchecked

[InstallDelete]
; Files of an older version that the new one does not have would be imported by accident.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Source}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\nnstudio"; Filename: "{app}\nnstudio.exe"; AppUserModelID: "nnstudio"
Name: "{autodesktop}\nnstudio"; Filename: "{app}\nnstudio.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.nnstudio"; ValueType: string; ValueData: "nnstudio.project"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\nnstudio.project"; ValueType: string; ValueData: "{cm:ProjectFile}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\nnstudio.project\DefaultIcon"; ValueType: string; ValueData: "{app}\nnstudio.exe,0"
Root: HKA; Subkey: "Software\Classes\nnstudio.project\shell\open\command"; ValueType: string; ValueData: """{app}\nnstudio.exe"" ""%1"""
Root: HKA; Subkey: "{code:EnvironmentKey}"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: IsNotOnPath

[Run]
Filename: "{app}\nnstudio.exe"; Description: "{cm:LaunchProgram,nnstudio}"; Flags: nowait postinstall skipifsilent

[Code]
function EnvironmentKey(Unused: string): string;
begin
  if IsAdminInstallMode then
    Result := 'System\CurrentControlSet\Control\Session Manager\Environment'
  else
    Result := 'Environment';
end;

function IsNotOnPath: Boolean;
var
  Path: string;
begin
  if not RegQueryStringValue(HKA, EnvironmentKey(''), 'Path', Path) then
    Path := '';
  Result := Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(Path) + ';') = 0;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Path, Entry: string;
  Place: Integer;
begin
  if Step <> usPostUninstall then
    exit;
  if RegQueryStringValue(HKA, EnvironmentKey(''), 'Path', Path) then begin
    Entry := ';' + ExpandConstant('{app}');
    Place := Pos(Uppercase(Entry), Uppercase(Path));
    if Place > 0 then begin
      Delete(Path, Place, Length(Entry));
      RegWriteExpandStringValue(HKA, EnvironmentKey(''), 'Path', Path);
    end;
  end;
end;
