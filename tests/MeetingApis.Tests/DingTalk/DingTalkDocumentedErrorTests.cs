using System.Net;
using MeetingApis.DingTalk;
using MeetingApis.Internal;
using MeetingApis.Tests.Contracts;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>Every code of every operation's page, through the client.</summary>
public sealed class DingTalkDocumentedErrorTests
{
    public static TheoryData<string, string, int, string, string> Rows => new(
        from page in ContractBook.Current.Operations
        where page.Name.StartsWith("dingtalk.", StringComparison.Ordinal)
        from error in page.Errors
        from status in error.Http
        select (page.Name, error.Code, status, ContractError.Pascal(error.Category), ContractError.Pascal(error.Kind)));

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_code_is_the_exception_of_its_category(string operation, string code, int status, string category, string kind)
    {
        ApiOperation called = DingTalkClient.Operations.Single(known => known.Name == operation);

        MeetingApiException thrown = await EachOperation.FailureAsync(operation, $$"""{"code":"{{code}}","message":"{{code}}:why","requestid":"8197EF00"}""", (HttpStatusCode)status);

        Assert.Equal($"Meeting{category}Exception", thrown.GetType().Name);
        Assert.Equal((operation, code, $"{code}:why", "8197EF00"), (thrown.Operation, thrown.Code, thrown.VendorMessage, thrown.RequestId));
        Assert.Equal(kind == nameof(FailureKind.Ambiguous), thrown.IsTransient);
        Assert.Equal(kind == nameof(FailureKind.Ambiguous) && called.Safety == RetrySafety.NotIdempotent, thrown.IsOutcomeUnknown);
        Assert.Equal(called.DocumentationUrl, thrown.HelpLink);
    }
}
