using System.Globalization;
using System.Net;
using MeetingApis.DingTalk;
using MeetingApis.Internal;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>Every code of every operation's page, through the client.</summary>
public sealed class DingTalkDocumentedErrorTests
{
    /// <summary>The rows of <c>errors.tsv</c> that belong to an operation of the catalogue.</summary>
    public static TheoryData<string, string, int, string, string> Rows => new(
        from line in Fixture.Text("dingtalk/errors.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
        let columns = line.Split('\t')
        where DingTalkExamples.Calls.ContainsKey(columns[0])
        select (columns[0], columns[1], int.Parse(columns[2], CultureInfo.InvariantCulture), columns[3], columns[4]));

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_code_is_the_exception_of_its_category(string operation, string code, int status, string category, string kind)
    {
        ApiOperation called = DingTalkClient.Operations.Single(known => known.Name == operation);

        var thrown = await EachOperation.FailureAsync(operation, $$"""{"code":"{{code}}","message":"{{code}}:why","requestid":"8197EF00"}""", (HttpStatusCode)status);

        Assert.Equal($"Meeting{category}Exception", thrown.GetType().Name);
        Assert.Equal((operation, code, $"{code}:why", "8197EF00"), (thrown.Operation, thrown.Code, thrown.VendorMessage, thrown.RequestId));
        Assert.Equal(kind == nameof(FailureKind.Ambiguous), thrown.IsTransient);
        Assert.Equal(kind == nameof(FailureKind.Ambiguous) && called.Safety == RetrySafety.NotIdempotent, thrown.IsOutcomeUnknown);
        Assert.Equal(called.DocumentationUrl, thrown.HelpLink);
    }
}
