using System.Text;
using MeetingApis.Tests.Contracts;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>Some answers say in a field whether the work was done. A failure counts as one however the vendor writes it.</summary>
public sealed class VerdictFieldTests
{
    private static readonly string[] s_verdicts = ["result", "success"];

    public static TheoryData<string, string> Fields =>
    [
        .. from page in ContractBook.Current.Operations
           from member in page.Response
           where page.Name.StartsWith("dingtalk.", StringComparison.Ordinal) && member is { Value.Type: "boolean" } && s_verdicts.Contains(member.Key)
           select new TheoryDataRow<string, string>(page.Name, member.Key),
    ];

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task What_reads_as_false_is_a_failure(string operation, string field)
    {
        foreach (string written in new[] { "false", "0", "\"false\"", "\"False\"", "\"FALSE\"", "\"0\"" })
        {
            MeetingApiException thrown = await EachOperation.FailureAsync(operation, Answer(field, written));

            Assert.IsType<MeetingApiException>(thrown);
            Assert.Contains($"({field}: false)", thrown.Message, StringComparison.Ordinal);
            Assert.False(thrown.IsOutcomeUnknown, written);
        }
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task What_reads_as_true_is_a_success(string operation, string field)
    {
        foreach (string written in new[] { "true", "1", "\"true\"", "\"True\"", "\"1\"" })
        {
            object? result = await EachOperation.ResultAsync(operation, Encoding.UTF8.GetBytes(Answer(field, written)));

            Assert.Empty((result as MeetingResponse)?.UnreadFields ?? []);
        }
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task What_is_neither_is_believed_neither_way(string operation, string field)
    {
        foreach (string written in new[] { "2", "-1", "0.5", "\"soon\"", "\"2\"" })
        {
            MeetingApiException thrown = await EachOperation.FailureAsync(operation, Answer(field, written));

            Assert.IsType<MeetingProtocolException>(thrown);
        }
    }

    /// <summary>The protocol takes every plain value there for a verdict.</summary>
    [Fact]
    public void No_answer_has_a_plain_payload_in_the_place_of_a_verdict()
    {
        IEnumerable<string> payloads =
            from page in ContractBook.Current.Operations
            where page.Name.StartsWith("dingtalk.", StringComparison.Ordinal)
            from field in page.Response
            where s_verdicts.Contains(field.Key) && field.Value.Type is not ("boolean" or "object")
            select $"{page.Name} {field.Key}";

        Assert.Empty(payloads);
    }

    private static string Answer(string field, string written) => $$"""{"{{field}}":{{written}}}""";
}
