using MeetingApis.Internal;
using MeetingApis.WeCom;
using MeetingApis.WeCom.Internal;

namespace MeetingApis.Tests;

public sealed class WeComErrorTableTests
{
    [Fact]
    public void Every_public_constant_is_one_code_of_the_table()
    {
        IReadOnlyList<string> constants = CodeConstants.Of(typeof(WeComErrorCodes));

        Assert.Distinct(constants, StringComparer.Ordinal);
        Assert.Empty(constants.Except(WeComErrorTable.Table.Rows.Select(row => row.Code), StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("wecom.auth.gettoken", FailureKind.Definitive)]
    [InlineData("wecom.meetings.update", FailureKind.TokenRejected)]
    public void A_wrong_secret_is_final_for_the_token_endpoint_and_a_stale_token_elsewhere(string operation, object kind)
    {
        ErrorRow? row = WeComErrorTable.Table.Find(operation, "40001");

        Assert.Equal(MeetingErrorCategory.Authentication, row?.Category);
        Assert.Equal(kind, row?.Kind);
    }

    [Theory]
    [InlineData("45009", 60)]
    [InlineData("45033", 1)]
    [InlineData("45036", 60)]
    public void Throttling_carries_the_wait_that_no_header_gives(string code, int seconds)
    {
        ErrorRow? row = WeComErrorTable.Table.Find("wecom.meetings.update", code);

        Assert.Equal(FailureKind.Throttled, row?.Kind);
        Assert.Equal(TimeSpan.FromSeconds(seconds), row?.Wait);
    }

    [Theory]
    [InlineData("6000")]
    [InlineData("45035")]
    public void A_change_that_lost_against_another_may_be_tried_again_in_seconds(string code)
    {
        ErrorRow? row = WeComErrorTable.Table.Find("wecom.meetings.update", code);

        Assert.Equal(MeetingErrorCategory.Conflict, row?.Category);
        Assert.Equal(FailureKind.Contended, row?.Kind);
        Assert.NotNull(row?.Advice);
    }
}
