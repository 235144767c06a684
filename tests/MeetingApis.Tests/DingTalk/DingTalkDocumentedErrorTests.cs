using System.Net;
using MeetingApis.DingTalk;
using MeetingApis.DingTalk.Internal;
using MeetingApis.Internal;
using MeetingApis.Tests.Contracts;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>Every code of every operation's page, through the client.</summary>
public sealed class DingTalkDocumentedErrorTests
{
    /// <summary>What says that an earlier request had the same key.</summary>
    private static readonly string[] s_ofEarlierRequests = [DingTalkErrorCodes.IdempotencyProcessing, DingTalkErrorCodes.DuplicateClientToken];

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
        Assert.Equal(kind is nameof(FailureKind.Ambiguous) or nameof(FailureKind.Contended) or nameof(FailureKind.Throttled), thrown.IsTransient);
        Assert.Equal(s_ofEarlierRequests.Contains(code) || (kind == nameof(FailureKind.Ambiguous) && called.ActsAgain), thrown.IsOutcomeUnknown);
        // What any operation may answer is explained in one place.
        Assert.Equal(IsOfItsPage(operation, code) ? called.DocumentationUrl : "https://open.dingtalk.com/document/development/server-api-error-codes-1", thrown.HelpLink);
    }

    private static bool IsOfItsPage(string operation, string code) =>
        DingTalkErrorTable.Table.Rows.Any(row => row.Operation == operation && row.Code == DingTalkCode.Normalize(code));
}
