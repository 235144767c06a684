using MeetingApis.Feishu;
using MeetingApis.Feishu.Internal;
using MeetingApis.Internal;

namespace MeetingApis.Tests;

public sealed class FeishuErrorTableTests
{
    [Fact]
    public void Every_public_constant_is_one_code_of_the_table()
    {
        IReadOnlyList<string> constants = CodeConstants.Of(typeof(FeishuErrorCodes));

        Assert.Distinct(constants, StringComparer.Ordinal);
        Assert.Empty(constants.Except(FeishuErrorTable.Table.Rows.Select(row => row.Code), StringComparer.Ordinal));
    }

    [Fact]
    public void A_code_of_one_family_means_nothing_to_another()
    {
        ErrorRow? row = FeishuErrorTable.Table.Find("feishu.room_instances.reply", FeishuErrorCodes.InternalError);

        Assert.Null(row);
    }

    [Theory]
    [InlineData("feishu.auth.tenant_access_token", MeetingErrorCategory.Authentication)]
    [InlineData("feishu.reserves.update", MeetingErrorCategory.Validation)]
    public void A_bad_parameter_is_a_matter_of_credentials_for_the_token_endpoint_only(string operation, object category)
    {
        ErrorRow? row = FeishuErrorTable.Table.Find(operation, FeishuErrorCodes.InvalidRequestParameter);

        Assert.Equal(category, row?.Category);
    }

    [Fact]
    public void An_instance_that_was_moved_is_to_be_queried_again()
    {
        ErrorRow? row = FeishuErrorTable.Table.Find("feishu.room_instances.reply", "105003");

        Assert.Equal(MeetingErrorCategory.Conflict, row?.Category);
        Assert.Equal("Query the room's free/busy again for the current original_time, then reply again.", row?.Advice);
    }

    [Fact]
    public void Throttling_leaves_the_wait_to_the_header()
    {
        ErrorRow? row = FeishuErrorTable.Table.Find("feishu.reserves.update", FeishuErrorCodes.RateLimited);

        Assert.Equal(FailureKind.Throttled, row?.Kind);
        Assert.Null(row?.Wait);
    }
}
