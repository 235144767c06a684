using System.Collections;
using System.Text;
using System.Text.Json.Nodes;
using MeetingApis.Tests.Contracts;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Answers;

/// <summary>The items of some lists belong together by their places. One that is missing or cannot be read does not move those behind it.</summary>
public sealed class ParallelListTests
{
    /// <summary>Lists of plain values beside others that their pages do not join: people and departments, managers, days and reminders of a repetition, and one list under two spellings.</summary>
    private static readonly string[] s_unrelated =
    [
        "userids", "partyids", "user_list", "department_list", "direct_leader", "repeat_day_of_week", "repeat_day_of_month", "remind_before", "remind_time_diffs", "admins", "adminis",
    ];

    public static TheoryData<string, string> Lists => [.. EachList()];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task An_item_that_is_missing_or_cannot_be_read_keeps_its_place(string operation, string names)
    {
        object?[] whole = await ItemsAsync(operation, names, AnswerWith(operation, names, null, ""));
        Assert.True(whole.Length > 1, "The example needs two items to show their places.");

        foreach (string odd in new[] { "null", "{\"a\":1}", "[\"a\"]" })
        {
            for (int place = 0; place < whole.Length; place++)
            {
                object?[] items = await ItemsAsync(operation, names, AnswerWith(operation, names, place, odd));

                Assert.Equal(whole.Select((item, at) => at == place ? null : item), items);
            }
        }
    }

    [Fact]
    public void Lists_of_plain_values_beside_each_other_are_joined_or_known_to_be_unrelated()
    {
        string[] open =
        [
            .. from page in ContractBook.Current.Operations
               from siblings in page.Response.Where(static field => field.Key.EndsWith("[]", StringComparison.Ordinal) && field.Value.Type != "object").GroupBy(static field => field.Key[..(field.Key.LastIndexOf('.') + 1)])
               where siblings.Count() > 1
               from list in siblings
               let name = list.Key[siblings.Key.Length..^2]
               where list.Value.Parallel is null && !siblings.Any(other => other.Value.Parallel == name) && !s_unrelated.Contains(name)
               select $"{page.Name} {list.Key}",
        ];

        Assert.Empty(open);
    }

    private static IEnumerable<TheoryDataRow<string, string>> EachList() =>
        from page in ContractBook.Current.Operations
        from field in page.Response
        where field.Value.Parallel is not null
        let parent = field.Key[..(field.Key.LastIndexOf('.') + 1)]
        from name in new[] { field.Key[..^2], parent + field.Value.Parallel }.Distinct()
        group name by (page.Name, name) into list
        select new TheoryDataRow<string, string>(list.Key.Name, list.Key.name);

    private static string AnswerWith(string operation, string names, int? place, string odd)
    {
        JsonNode answer = JsonNode.Parse(Example.ResponseOf(operation))!;
        if (place is { } at)
        {
            Follow(answer, names).AsArray()[at] = JsonNode.Parse(odd);
        }

        return answer.ToJsonString();
    }

    private static JsonNode Follow(JsonNode answer, string names) => names.Split('.').Aggregate(answer, static (node, name) => node[name]!);

    private static async Task<object?[]> ItemsAsync(string operation, string names, string answer)
    {
        object record = (await EachOperation.ResultAsync(operation, Encoding.UTF8.GetBytes(answer)))!;
        object list = names[Payload.Prefix(Contracts.Operations.Method(operation)).Length..].Split('.').Aggregate(record, static (value, name) =>
            value.GetType().GetProperties().Single(property => WireField.NameOf(property) == name).GetValue(value)!);
        return [.. ((IEnumerable)list).Cast<object?>()];
    }
}
