using System.Text.Json.Nodes;
using MeetingApis.Internal;
using MeetingApis.Tests.Conventions;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Answers;

/// <summary>A success of a creation says which thing it made. One that does not may have made it all the same.</summary>
public sealed class CreatedIdTests
{
    /// <summary>The creations, and the way to the id in the payload.</summary>
    private static readonly Dictionary<string, string[]> s_ids = AnswerFacts.Created
        .Where(static created => Contracts.Operations.Facts(created.Key).ActsAgain)
        .ToDictionary(static created => created.Key, static created => created.Value.Split('.')[1..], StringComparer.Ordinal);

    public static TheoryData<string> Creations => [.. s_ids.Keys];

    [Fact]
    public void Every_creation_is_among_them() => Assert.Equal(
        Vendor.AllMethods.Where(static method => typeof(ICreated).IsAssignableFrom(method.Response)).Select(static method => method.Operation!.Name)
            .Where(static name => Contracts.Operations.Facts(name).ActsAgain).Order(StringComparer.Ordinal),
        s_ids.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Creations))]
    public async Task A_creation_without_its_id_leaves_open_what_it_did(string operation)
    {
        foreach (string absent in new[] { "", "null", "\"\"" })
        {
            foreach (int depth in Enumerable.Range(1, s_ids[operation].Length))
            {
                await FailsAsync(operation, Without(operation, s_ids[operation][..depth], absent));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Creations))]
    public async Task A_creation_that_says_nothing_leaves_open_what_it_did(string operation)
    {
        string[] answers = operation[..operation.IndexOf('.', StringComparison.Ordinal)] switch
        {
            "feishu" => ["""{"code":0}""", """{"code":0,"data":null}""", """{"code":0,"data":""}""", """{"code":0,"data":[]}""", """{"code":0,"data":{}}"""],
            "wecom" => ["""{"errcode":0,"errmsg":"ok"}"""],
            _ => ["{}", """{"success":true}"""],
        };

        foreach (string answer in answers)
        {
            await FailsAsync(operation, answer);
        }
    }

    private static async Task FailsAsync(string operation, string answer)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(operation, answer, headers: [("X-Tt-Logid", "l1"), ("x-acs-request-id", "l1")]);

        Assert.IsType<MeetingProtocolException>(thrown);
        Assert.True(thrown.IsOutcomeUnknown);
        Assert.Contains("not under which id", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(operation.StartsWith("wecom.", StringComparison.Ordinal) ? null : "l1", thrown.RequestId);
    }

    private static string Without(string operation, string[] way, string absent)
    {
        JsonNode answer = JsonNode.Parse(Example.ResponseOf(operation))!;
        JsonNode parent = AnswerField.PayloadOf(operation, answer);
        foreach (string step in way[..^1])
        {
            parent = parent[step]!;
        }

        if (absent.Length == 0)
        {
            Assert.True(parent.AsObject().Remove(way[^1]));
        }
        else
        {
            parent[way[^1]] = JsonNode.Parse(absent);
        }

        return answer.ToJsonString();
    }
}
