# Collects what this Windows server knows about broken connections, and prints it as one text.
#
# It only reads. It changes nothing, starts no service, opens no connection, and sends nothing anywhere.
# It works for every user; as administrator it sees more. Passwords and keys in configurations are left out.
# Run it as:   powershell -ExecutionPolicy Bypass -File collector.ps1 > evidence.txt
# Please read evidence.txt before you pass it on.

$Services = "W3SVC WAS nginx Apache2.4"
$Lines = 4000
$ErrorActionPreference = 'SilentlyContinue'

function Section([string]$Text) { "=== resetscope $Text" }
function Body { process { ($_ -replace '^=== resetscope', ' === resetscope') } }
function Clean {
    process {
        $_ -replace '(?i)((?:pass\w*|secret\w*|token\w*|api[_-]?key|authorization|connectionstring|credential\w*|decryptionKey|validationKey)"?\s*[:=]\s*)("[^"]*"|\S+)', '$1(left out)'
    }
}

'resetscope-bundle 1'
Section 'info host'
'clock ' + (Get-Date).ToString('yyyy-MM-ddTHH:mm:sszzz')
'system ' + [System.Environment]::OSVersion.VersionString

Section 'info tcp'
netstat -s -p tcp | Body
Section 'info ports'
netsh int ipv4 show dynamicport tcp | Body
Section 'info registry'
foreach ($Path in 'HKLM:\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters', 'HKLM:\SYSTEM\CurrentControlSet\Services\HTTP\Parameters') {
    Get-ItemProperty -Path $Path -Name KeepAliveTime, KeepAliveInterval, TcpMaxDataRetransmissions, MaxUserPort, MaxFieldLength, MaxRequestBytes |
        Format-List KeepAliveTime, KeepAliveInterval, TcpMaxDataRetransmissions, MaxUserPort, MaxFieldLength, MaxRequestBytes | Out-String -Width 200 | Body
}

Section 'log events'
$Since = (Get-Date).AddDays(-7)
Get-WinEvent -FilterHashtable @{ LogName = 'System'; StartTime = $Since; ProviderName = 'Microsoft-Windows-WAS', 'Service Control Manager', 'Tcpip', 'Microsoft-Windows-HttpService' } -MaxEvents $Lines |
    Where-Object { $_.LevelDisplayName -ne 'Information' -or $_.ProviderName -like '*WAS*' } |
    ForEach-Object { $_.TimeCreated.ToString('yyyy-MM-ddTHH:mm:sszzz') + ' ' + $_.ProviderName + ' ' + $_.Id + ' ' + ($_.Message -replace '\s+', ' ') } | Body
Get-WinEvent -FilterHashtable @{ LogName = 'Application'; StartTime = $Since; ProviderName = 'Application Error', '.NET Runtime', 'IIS AspNetCore Module V2' } -MaxEvents $Lines |
    ForEach-Object { $_.TimeCreated.ToString('yyyy-MM-ddTHH:mm:sszzz') + ' ' + $_.ProviderName + ' ' + $_.Id + ' ' + ($_.Message -replace '\s+', ' ') } | Body

Section 'info services'
foreach ($Name in $Services -split ' ') {
    Get-Service -Name $Name | ForEach-Object { $_.Name + ' ' + $_.Status }
}

$HttpErr = Join-Path $env:SystemRoot 'System32\LogFiles\HTTPERR'
Get-ChildItem -Path $HttpErr -Filter '*.log' | Sort-Object LastWriteTime | Select-Object -Last 2 | ForEach-Object {
    Section ('log httperr ' + $_.FullName)
    Get-Content -Path $_.FullName -TotalCount 4 | Where-Object { $_ -like '#*' } | Body
    Get-Content -Path $_.FullName -Tail $Lines | Body
}
Get-ChildItem -Path 'C:\inetpub\logs\LogFiles' -Recurse -Filter '*.log' | Sort-Object LastWriteTime | Select-Object -Last 2 | ForEach-Object {
    Section ('log iis ' + $_.FullName)
    Get-Content -Path $_.FullName -TotalCount 4 | Where-Object { $_ -like '#*' } | Body
    Get-Content -Path $_.FullName -Tail $Lines | Body
}
$Hosts = Join-Path $env:SystemRoot 'System32\inetsrv\config\applicationHost.config'
if (Test-Path $Hosts) {
    Section ('info iis-config ' + $Hosts)
    Get-Content -Path $Hosts | Where-Object { $_ -match 'limits|requestLimits|connectionTimeout|recycling|failure|queueLength|serverRuntime|webLimits|processModel' } | Clean | Body
}
Section 'end'
