using WireMock;
using WireMock.Server;

namespace MeetingApis.Tests.WireMock;

/// <summary>The files for WireMock.Net load, and answer what their twins for WireMock answer.</summary>
public sealed class WireMockNetFilesTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_file_loads_by_itself_and_answers_the_requests_of_its_twin()
    {
        foreach (string path in Directory.EnumerateFiles(MappingFile.WireMockNetFolder, "*.json"))
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
        foreach (Mapping mapping in MappingFile.LoadAll())
        {
            using HttpResponseMessage response = await ExampleRequest.Of(mapping).SendAsync(http, Cancellation);
            IRequestMessage request = server.LogEntries[^1].RequestMessage!;

            IEnumerable<string?> names = server.Mappings.Where(candidate => candidate.GetRequestMatchResult(request, mapping.RequiredScenarioState is Mapping.Started ? null : mapping.RequiredScenarioState).IsPerfectMatch).Select(candidate => candidate.Title);

            Assert.Equal([mapping.Name], names);
        }
    }

    private static async Task AssertAnswersAsync(WireMockServer server, IReadOnlyList<Mapping> mappings)
    {
        using var http = new HttpClient { BaseAddress = new(server.Url!) };
        foreach (Mapping mapping in mappings)
        {
            using HttpResponseMessage response = await ExampleRequest.Of(mapping).SendAsync(http, Cancellation);

            Assert.Equal(mapping.Name, server.LogEntries[^1].MappingTitle);
        }
    }
}
