using WireMock.Server;

namespace MeetingApis.Tests.WireMock;

/// <summary>
/// The files for WireMock.Net say what their twins for WireMock say, and load. To write them anew, run these tests with
/// the environment variable <c>MEETINGAPIS_ACCEPT_SNAPSHOTS=1</c>.
/// </summary>
public sealed class WireMockNetFilesTests
{
    private const string Command = "MEETINGAPIS_ACCEPT_SNAPSHOTS=1 dotnet test tests/MeetingApis.Tests --filter " + nameof(WireMockNetFilesTests);

    private static readonly string _source = Repository.PathOf("tests", "MeetingApis.Tests", "Mappings");
    private static readonly string _derived = Path.Combine(_source, "WireMock.Net");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Files_are_written_from_their_twins()
    {
        var expected = Directory.EnumerateFiles(_source, "*.json").ToDictionary(path => Path.GetFileName(path), path => WireMockNetFormat.Write(MappingFile.Load(path)), StringComparer.Ordinal);

        if (Environment.GetEnvironmentVariable("MEETINGAPIS_ACCEPT_SNAPSHOTS") == "1")
        {
            Array.ForEach(Directory.GetFiles(_derived, "*.json"), File.Delete);
            foreach (var (name, text) in expected)
            {
                File.WriteAllText(Path.Combine(_derived, name), text);
            }
        }

        var found = Directory.EnumerateFiles(_derived, "*.json").ToDictionary(path => Path.GetFileName(path), path => File.ReadAllText(path).ReplaceLineEndings("\n"), StringComparer.Ordinal);
        var stale = expected.Keys.Union(found.Keys, StringComparer.Ordinal).Where(name => expected.GetValueOrDefault(name) != found.GetValueOrDefault(name));
        Assert.True(!stale.Any(), $"Stale: {string.Join(", ", stale)}. Write the files anew: {Command}");
    }

    [Fact]
    public async Task Every_file_loads_by_itself_and_answers_the_requests_of_its_twin()
    {
        foreach (var path in Directory.EnumerateFiles(MappingFile.WireMockNetFolder, "*.json"))
        {
            using var server = WireMockServer.Start();
            server.WithMapping(await File.ReadAllTextAsync(path, Cancellation));

            await AssertAnswersAsync(server, MappingFile.Load(Path.Combine(MappingFile.Folder, Path.GetFileName(path))));
        }
    }

    [Fact]
    public async Task No_request_is_answered_by_two_mappings()
    {
        using var server = WireMockServer.Start();
        server.ReadStaticMappings(MappingFile.WireMockNetFolder);
        using var http = new HttpClient { BaseAddress = new(server.Url!) };
        foreach (var mapping in MappingFile.LoadAll())
        {
            using var response = await ExampleRequest.Of(mapping).SendAsync(http, Cancellation);
            var request = server.LogEntries[^1].RequestMessage!;

            var names = server.Mappings.Where(candidate => candidate.GetRequestMatchResult(request, mapping.RequiredScenarioState is Mapping.Started ? null : mapping.RequiredScenarioState).IsPerfectMatch).Select(candidate => candidate.Title);

            Assert.Equal([mapping.Name], names);
        }
    }

    private static async Task AssertAnswersAsync(WireMockServer server, IReadOnlyList<Mapping> mappings)
    {
        using var http = new HttpClient { BaseAddress = new(server.Url!) };
        foreach (var mapping in mappings)
        {
            using var response = await ExampleRequest.Of(mapping).SendAsync(http, Cancellation);

            Assert.Equal(mapping.Name, server.LogEntries[^1].MappingTitle);
        }
    }
}
