using System.Text;
using MeetingApis.Tests.WireMock;

namespace MeetingApis.Tests.Derived;

/// <summary>An operation's mapping file is written from its contract, and each file for WireMock.Net from its twin for WireMock.</summary>
[Trait("Category", DerivedFiles.Category)]
public sealed class MappingFilesAreDerivedTests
{
    private static readonly string s_folder = Repository.PathOf("tests", "MeetingApis.Tests", "Mappings");
    private static readonly string s_wireMockNet = Path.Combine(s_folder, "WireMock.Net");

    [Fact]
    public void Examples_are_written_from_the_contracts() => DerivedFiles.Check(
        ContractMappings.All.ToDictionary(static mapping => Path.Combine(s_folder, mapping.Key + ".json"), static mapping => mapping.Value, StringComparer.Ordinal));

    [Fact]
    public void Files_for_WireMock_Net_are_written_from_their_twins() => DerivedFiles.Check(
        Directory.EnumerateFiles(s_folder, "*.json").Select(static path => Path.GetFileNameWithoutExtension(path)).Union(ContractMappings.All.Keys, StringComparer.Ordinal)
            .ToDictionary(static name => Path.Combine(s_wireMockNet, name + ".json"), static name => WireMockNetFormat.Write(Twin(name)), StringComparer.Ordinal),
        Directory.EnumerateFiles(s_wireMockNet, "*.json"));

    private static IReadOnlyList<Mapping> Twin(string name) => ContractMappings.All.TryGetValue(name, out string? derived)
        ? MappingFile.Parse(name + ".json", Encoding.UTF8.GetBytes(derived))
        : MappingFile.Load(Path.Combine(s_folder, name + ".json"));
}
