#!/usr/bin/env bash
# Uses the packages of artifacts/packages as their users will: in projects of their own, with warnings as errors.
# Packs nothing: run `dotnet pack -c Release -o artifacts/packages` first.
set -euo pipefail
cd "$(dirname "$0")/.."

feed=$PWD/artifacts/packages
folder=$PWD/artifacts/consumer
cache=$folder/packages

fail() {
    echo "consumer: $1" >&2
    exit 1
}

package=$(cd "$feed" && ls MeetingApis.Testing.*.nupkg) || fail "artifacts/packages holds no MeetingApis.Testing"
version=${package#MeetingApis.Testing.}
version=${version%.nupkg}

# Packages in a folder of their own: the same version was packed before, and NuGet would take that one from its cache.
rm -rf "$cache"/meetingapis*
mkdir -p "$folder"
for file in Directory.Build.props Directory.Build.targets Directory.Packages.props; do
    echo '<Project />' > "$folder/$file"
done
echo 'root = true' > "$folder/.editorconfig"

# consume NAME PACKAGE: builds the program on standard input against a package.
consume() {
    echo "consumer: $1, on $2 $version"
    rm -rf "${folder:?}/$1"
    mkdir "$folder/$1"
    cat > "$folder/$1/Program.cs"
    cat > "$folder/$1/$1.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
    <RestorePackagesPath>$cache</RestorePackagesPath>
    <RestoreAdditionalProjectSources>$feed</RestoreAdditionalProjectSources>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="$2" Version="$version" />
  </ItemGroup>
</Project>
PROJECT
    dotnet build "$folder/$1" -warnaserror
}

# The first example of the README, as it stands there.
awk '/^```csharp$/ { inside = 1; next } /^```$/ && inside { exit } inside' README.md | consume Readme MeetingApis
[[ -s $folder/Readme/Program.cs ]] || fail "README.md holds no example"
consume Newcomer MeetingApis < .ci/consumer/Program.cs
consume Tester MeetingApis.Testing < .ci/consumer/TestingProgram.cs
consume Keeper MeetingApis.PostgreSql < .ci/consumer/PostgreSqlProgram.cs
consume Listener MeetingApis.AspNetCore < .ci/consumer/AspNetCoreProgram.cs
consume Scheduler MeetingApis.Scheduling < .ci/consumer/SchedulingProgram.cs

# A program that must get each of the package's own warnings once, and no other.
echo "consumer: Warned, on MeetingApis $version"
warned=$(consume Warned MeetingApis < .ci/consumer/WarnedProgram.cs 2>&1 || true)
found=$({ grep -oE '(error|warning) [A-Z]+[0-9]+' <<< "$warned" || true; } | sed 's/^[a-z]* //' | sort -u | paste -sd ' ')
[[ $found == 'MEETING001 MEETING002 MEETING003' ]] || fail "the package warns of: ${found:-nothing}
$warned"
for program in Tester Keeper Listener Scheduler; do
    dotnet run --project "$folder/$program" --no-build
done

# The tool, installed as its users install it, with folders of its own. A shell sees it by its command.
echo "consumer: Tool, on MeetingApis.Tool $version"
tools=$folder/tools
rm -rf "$tools"
NUGET_PACKAGES=$cache dotnet tool install MeetingApis.Tool --tool-path "$tools" --version "$version" --add-source "$feed"
export MEETINGAPIS_CONFIG_DIR=$folder/tool-config
day=$(date -d '+2 days' +%F)
for vendor in feishu wecom dingtalk; do
    meetingapis() { "$tools/meetingapis" "$@" --simulate --vendor $vendor; }
    meetingapis check
    meetingapis rooms list
    meetingapis meetings create --title Review --start "$day 10:00" --invite +8613800138002
    meetingapis meetings show demo
    meetingapis meetings move demo --start "$day 11:00" --output json > /dev/null
    meetingapis meetings cancel demo
done
"$tools/meetingapis" call feishu.rooms.list --query page_size=1 --simulate > /dev/null
"$tools/meetingapis" call feishu.rooms.list --dry-run | grep -q '^GET https://open.feishu.cn/' || fail "a dry run prints no request"
! "$tools/meetingapis" rooms list 2> /dev/null || fail "the tool finds rooms without credentials"

# What the packages hold, as NuGet unpacked them.
main=$cache/meetingapis/$version
testing=$cache/meetingapis.testing/$version
postgresql=$cache/meetingapis.postgresql/$version
aspnetcore=$cache/meetingapis.aspnetcore/$version
scheduling=$cache/meetingapis.scheduling/$version

# depends NUSPEC FRAMEWORK DEPENDENCY...: for a framework, a package depends on exactly these.
depends() {
    local dependencies
    dependencies=$(sed -nE "/<group targetFramework=\"$2\"/,/<\/group>/ s/.*<dependency id=\"([^\"]+)\".*/\1/p" "$1" | sort | paste -sd ' ')
    [[ $dependencies == "${*:3}" ]] || fail "$(basename "$1" .nuspec) depends for $2 on: $dependencies"
}
depends "$main/meetingapis.nuspec" net10.0 Microsoft.Extensions.Caching.Abstractions Microsoft.Extensions.Diagnostics.HealthChecks Microsoft.Extensions.Hosting.Abstractions Microsoft.Extensions.Http \
    Microsoft.Extensions.Options.ConfigurationExtensions Polly.Core Refit System.Threading.RateLimiting
depends "$main/meetingapis.nuspec" net8.0 Microsoft.Extensions.Caching.Abstractions Microsoft.Extensions.Diagnostics.HealthChecks Microsoft.Extensions.Hosting.Abstractions Microsoft.Extensions.Http \
    Microsoft.Extensions.Options.ConfigurationExtensions Polly.Core Refit System.Text.Json System.Threading.RateLimiting
for framework in net8.0 net10.0; do
    depends "$postgresql/meetingapis.postgresql.nuspec" $framework MeetingApis Npgsql
    depends "$aspnetcore/meetingapis.aspnetcore.nuspec" $framework MeetingApis
    depends "$scheduling/meetingapis.scheduling.nuspec" $framework Ical.Net MeetingApis
done

# documented FOLDER ASSEMBLY FRAMEWORK...: a package has its page, its icon and its release notes, and for each framework an assembly with
# documentation in both languages, which tells of no internal member.
documented() {
    local framework file
    for file in README.md icon.png; do
        [[ -s $1/$file ]] || fail "$1/$file is missing"
    done
    ! grep -nE '\]\(|https?://' "$1/README.md" || fail "the page of $2 has a link"
    grep -q '<releaseNotes>.' "$1"/*.nuspec || fail "$2 has no release notes"
    grep -q '<icon>icon.png</icon>' "$1"/*.nuspec || fail "$2 does not name its icon"
    for framework in "${@:3}"; do
        for file in "$2.dll" "$2.xml" "zh-Hans/$2.xml"; do
            [[ -s $1/lib/$framework/$file ]] || fail "$1/lib/$framework/$file is missing"
        done
        ! grep -n 'name="[TMPFE]:[^"]*\.Internal\.' "$1/lib/$framework/$2.xml" "$1/lib/$framework/zh-Hans/$2.xml" || fail "$2 documents an internal member"
        grep -q '。<' "$1/lib/$framework/zh-Hans/$2.xml" || fail "the Chinese documentation of $2 is not in Chinese"
    done
}
documented "$main" MeetingApis net8.0 net10.0
documented "$testing" MeetingApis.Testing net10.0
documented "$postgresql" MeetingApis.PostgreSql net8.0 net10.0
documented "$aspnetcore" MeetingApis.AspNetCore net8.0 net10.0
documented "$scheduling" MeetingApis.Scheduling net8.0 net10.0
for file in "$main"/analyzers/dotnet/cs/MeetingApis.Analyzers{,.CodeFixes}.dll; do
    [[ -s $file ]] || fail "$file is missing"
done

# packed SOURCE FOLDER: a folder of the package holds the mapping files, and its parent their README, as they are.
packed() {
    local file
    diff -q "$1/README.md" "$(dirname "$testing/$2")/README.md" || fail "the README of $2 is not packed as it is"
    for file in "$1"/*.json; do
        cmp -s "$file" "$testing/$2/$(basename "$file")" || fail "$(basename "$file") is not packed as it is in $2"
    done
}
packed tests/MeetingApis.Tests/Mappings wiremock/mappings
packed tests/MeetingApis.Tests/Mappings/WireMock.Net wiremock.net/mappings
for id in MeetingApis MeetingApis.Testing MeetingApis.PostgreSql MeetingApis.AspNetCore MeetingApis.Scheduling MeetingApis.Tool; do
    [[ -f $feed/$id.$version.snupkg ]] || fail "$id has no symbol package"
done
! grep -rlaF "$PWD" "$main" "$testing" "$postgresql" "$aspnetcore" --include='*.dll' --include='*.xml' || fail "a packed file names the folder it was built in"
