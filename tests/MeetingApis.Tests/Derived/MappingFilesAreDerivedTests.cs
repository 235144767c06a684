using System.Text;
using MeetingApis.Tests.WireMock;

namespace MeetingApis.Tests.Derived;

/// <summary>The mapping files of examples, errors and tokens are written from the contracts, and each file for WireMock.Net from its twin for WireMock.</summary>
[Trait("Category", DerivedFiles.Category)]
public sealed class MappingFilesAreDerivedTests
{
    private static readonly string s_folder = Repository.PathOf("tests", "MeetingApis.Tests", "Mappings");
    private static readonly string s_wireMockNet = Path.Combine(s_folder, "WireMock.Net");

    private static readonly Dictionary<string, string> s_derived =
        new(ContractMappings.All.Concat(ErrorMappings.All).Concat(TokenMappings.All), StringComparer.Ordinal);

    /// <summary>What no contract speaks of: answers without a code, and a story of two pages.</summary>
    private static readonly string[] s_written =
    [
        "dingtalk.schedule_conferences.update.ban",
        "dingtalk.schedule_conferences.update.protocol",
        "dingtalk.schedule_conferences.update.unsuccessful",
        "feishu.reserves.update.protocol",
        "feishu.room_instances.reply.protocol",
        "feishu.room_reservations.list.pages",
        "wecom.meetings.update.protocol",
    ];

    [Fact]
    public void Examples_errors_and_tokens_are_written_from_the_contracts() => DerivedFiles.Check(
        s_derived.ToDictionary(static mapping => Path.Combine(s_folder, mapping.Key + ".json"), static mapping => mapping.Value, StringComparer.Ordinal),
        Directory.EnumerateFiles(s_folder, "*.json").Where(static path => !s_written.Contains(Path.GetFileNameWithoutExtension(path), StringComparer.Ordinal)));

    [Fact]
    public void Files_for_WireMock_Net_are_written_from_their_twins() => DerivedFiles.Check(
        s_derived.Keys.Concat(s_written).ToDictionary(static name => Path.Combine(s_wireMockNet, name + ".json"), static name => WireMockNetFormat.Write(Twin(name)), StringComparer.Ordinal),
        Directory.EnumerateFiles(s_wireMockNet, "*.json"));

    private static IReadOnlyList<Mapping> Twin(string name) => s_derived.TryGetValue(name, out string? derived)
        ? MappingFile.Parse(name + ".json", Encoding.UTF8.GetBytes(derived))
        : MappingFile.Load(Path.Combine(s_folder, name + ".json"));
}
