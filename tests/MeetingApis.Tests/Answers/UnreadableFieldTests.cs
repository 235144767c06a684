using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingApis.Tests.Contracts;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Answers;

/// <summary>
/// Every field of every documented answer, made unreadable in every way: the call still succeeds and says what is missing,
/// or, where a null would be believed, fails. Which of the two it is, the vendors' facts decide.
/// </summary>
public sealed class UnreadableFieldTests
{
    private const string RequestId = "request-1";

    public static TheoryData<string> Operations => [.. EachOperation.Names];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_field_that_cannot_be_read_is_null_or_an_error(string operation)
    {
        if (await ResultAsync(operation, Example.ResponseOf(operation)) is not MeetingResponse whole || whole is EmptyResponse)
        {
            return;
        }

        var wrong = new List<string>();
        foreach (AnswerField field in AnswerField.Of(operation))
        {
            foreach (Oddity oddity in Oddity.All)
            {
                if (await OffenceAsync(field, oddity, whole) is { } offence)
                {
                    wrong.Add($"{field.Path} ({field.Kind}) as {oddity}: {offence}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task The_example_itself_is_read_in_full(string operation)
    {
        object? result = await ResultAsync(operation, Example.ResponseOf(operation));

        Assert.Empty((result as MeetingResponse)?.UnreadFields ?? []);
    }

    [Fact]
    public void The_facts_reach_every_end()
    {
        var ends = EachOperation.Names
            .Where(operation => ContractBook.Current.Names.Contains(operation))
            .SelectMany(AnswerField.Of)
            .SelectMany(field => Oddity.All.Select(oddity => (Reading: oddity.For(field), IsError: AnswerFacts.IsError(field, oddity))))
            .CountBy(end => end)
            .ToDictionary();

        Assert.True(ends.Values.Sum() > 4000, $"{ends.Values.Sum()} cases");
        Assert.Equal(8, ends.Count(end => end.Value > 10));
    }

    private static async Task<string?> OffenceAsync(AnswerField field, Oddity oddity, MeetingResponse whole)
    {
        bool isError = AnswerFacts.IsError(field, oddity);
        MeetingResponse result;
        try
        {
            result = (MeetingResponse)(await ResultAsync(field.Operation, field.AnswerWith(oddity.Json)))!;
        }
        catch (MeetingApiException e) when (AnswerFacts.IsRefusal(field, oddity))
        {
            return e is MeetingProtocolException || e.IsOutcomeUnknown ? $"was no plain refusal: {e.Message}" : null;
        }
        catch (MeetingProtocolException e)
        {
            return !isError ? $"failed: {e.Message}"
                : e.IsOutcomeUnknown != (ContractBook.Current[field.Operation].Safety is "not-idempotent" or "idempotent-with-key") ? $"IsOutcomeUnknown is {e.IsOutcomeUnknown}"
                : e.RequestId != RequestIdOf(field.Operation) ? $"the request id is {e.RequestId}"
                : null;
        }

        if (isError)
        {
            return "was no failure";
        }

        Reading reading = oddity.For(field);
        string[] unread = reading switch
        {
            Reading.Unread => [field.Path],
            Reading.UnreadItem => [field.Path + "[*]"],
            _ => [],
        };
        return !result.UnreadFields.SequenceEqual(unread, StringComparer.Ordinal) ? $"unread fields are [{string.Join(", ", result.UnreadFields)}]"
            : Difference(field, reading, whole, result);
    }

    /// <summary>What is not as it came; null for nothing.</summary>
    private static string? Difference(AnswerField field, Reading reading, MeetingResponse whole, MeetingResponse result)
    {
        JsonNode expected = Written(whole);
        JsonNode actual = Written(result);
        bool isDropped = field is { IsItem: true, IsPlaced: false } && reading is Reading.Unread or Reading.None;
        if (!isDropped)
        {
            if (reading != Reading.Read && !IsNothing(field.In(actual), field.IsPlaced))
            {
                return $"it is {field.In(actual)!.ToJsonString()}";
            }

            field.RemoveFrom(actual);
        }

        field.RemoveFrom(expected);
        return JsonNode.DeepEquals(expected, actual) ? null : $"the rest is {actual.ToJsonString()}";
    }

    /// <summary>Whether nothing was read: where items keep their places, that is a list of nulls.</summary>
    private static bool IsNothing(JsonNode? value, bool keepsPlaces) =>
        value is null or JsonArray { Count: 0 } or JsonObject { Count: 0 } || (keepsPlaces && value is JsonArray items && items.All(static item => item is null));

    private static JsonNode Written(MeetingResponse response) => JsonSerializer.SerializeToNode(response, response.GetType())!;

    private static Task<object?> ResultAsync(string operation, string answer) =>
        EachOperation.ResultAsync(operation, Encoding.UTF8.GetBytes(answer), ("X-Tt-Logid", RequestId), ("x-acs-request-id", RequestId));

    /// <summary>WeCom has no header for it, and the text beside a success holds none.</summary>
    private static string? RequestIdOf(string operation) => operation.StartsWith("wecom.", StringComparison.Ordinal) ? null : RequestId;
}
