using MeetingApis.DingTalk;
using MeetingApis.DingTalk.Internal;
using MeetingApis.Internal;

namespace MeetingApis.Tests;

public sealed class DingTalkErrorTableTests
{
    private const string Update = "dingtalk.schedule_conferences.update";

    [Fact]
    public void Every_public_constant_but_one_is_one_code_of_the_table()
    {
        string[] constants = [.. CodeConstants.Of(typeof(DingTalkErrorCodes)).Select(DingTalkCode.Normalize)];

        Assert.Distinct(constants, StringComparer.Ordinal);
        string alone = Assert.Single(constants.Except(DingTalkErrorTable.Table.Rows.Select(row => row.Code), StringComparer.Ordinal));
        Assert.Equal(DingTalkCode.Normalize(DingTalkErrorCodes.SystemBusy), alone);
    }

    [Theory]
    [InlineData("system.busy")]
    [InlineData("systemBusy")]
    public void The_status_decides_what_busy_means(string code)
    {
        ErrorRow? row = Find(code) ?? Fallback(code);

        Assert.Null(row);
    }

    [Theory]
    [InlineData("Forbidden.AccessDenied.QpsLimitForApi", 1)]
    [InlineData("Forbidden.AccessDenied.QpsLimitForAppkeyAndApi", 1)]
    [InlineData("Forbidden.AccessDenied.QpsLimitForSuitekeyAndOrgAndApi", 1)]
    [InlineData("Forbidden.AccessDenied.QpmLimitForAppkeyAndApi", 60)]
    [InlineData("Forbidden.AccessDenied.QpmLimitForSuitekeyAndOrgAndApi", 60)]
    [InlineData("90001", 1)]
    [InlineData("90014", 1)]
    [InlineData("90018", 1)]
    public void Throttling_carries_the_wait_that_no_header_gives(string code, int seconds)
    {
        ErrorRow? row = Find(code);

        Assert.Equal(FailureKind.Throttled, row?.Kind);
        Assert.Equal(TimeSpan.FromSeconds(seconds), row?.Wait);
    }

    [Theory]
    [InlineData("invalidAccessToken", MeetingErrorCategory.Permission)]
    [InlineData("Forbidden.AccessDenied.AccessTokenPermissionDenied", MeetingErrorCategory.Permission)]
    [InlineData("systemError.notPermittedAccess", MeetingErrorCategory.Permission)]
    [InlineData("Forbidden.AccessDenied.ApiCountLimitForOrg", MeetingErrorCategory.Quota)]
    [InlineData("InvalidAction.NotFound", MeetingErrorCategory.NotSupported)]
    [InlineData("invalidParameter.idOrSecret.notFound", MeetingErrorCategory.Authentication)]
    [InlineData("AuthenticationFailed.MissingParameter", MeetingErrorCategory.Authentication)]
    public void A_code_that_looks_like_another_keeps_its_own_meaning(string code, object category)
    {
        ErrorRow? row = Find(code);

        Assert.Equal(category, row?.Category);
        Assert.Equal(FailureKind.Definitive, row?.Kind);
    }

    [Theory]
    [InlineData("Forbidden.AccessDenied.QpsLimitForSomethingNew", 1)]
    [InlineData("Forbidden.AccessDenied.QpsExceeded", 1)]
    [InlineData("corp.QpsLimit.reached", 1)]
    [InlineData("Throttling.User", 1)]
    [InlineData("Forbidden.AccessDenied.QpmLimitForSomethingNew", 60)]
    [InlineData("Forbidden.AccessDenied.QpmExceeded", 60)]
    [InlineData("corp.QpmLimit.reached", 60)]
    public void An_unlisted_code_that_names_a_rate_is_throttling(string code, int seconds)
    {
        ErrorRow? row = Fallback(code);

        Assert.Equal(MeetingErrorCategory.RateLimit, row?.Category);
        Assert.Equal(FailureKind.Throttled, row?.Kind);
        Assert.Equal(TimeSpan.FromSeconds(seconds), row?.Wait);
    }

    [Theory]
    [InlineData("Forbidden.AccessDenied.SomethingNew", MeetingErrorCategory.Permission)]
    [InlineData("MissingRoomId", MeetingErrorCategory.Validation)]
    [InlineData("Invalid.Start.Parameter.Value", MeetingErrorCategory.Validation)]
    [InlineData("paramsTitleError", MeetingErrorCategory.Validation)]
    [InlineData("illegalState", MeetingErrorCategory.Validation)]
    [InlineData("roomNotFound", MeetingErrorCategory.NotFound)]
    [InlineData("room.not.found", MeetingErrorCategory.NotFound)]
    [InlineData("userNotExist", MeetingErrorCategory.NotFound)]
    public void An_unlisted_code_is_read_by_the_habits_of_naming(string code, object category)
    {
        ErrorRow? row = Fallback(code);

        Assert.Equal(category, row?.Category);
        Assert.Equal(FailureKind.Definitive, row?.Kind);
    }

    [Theory]
    [InlineData("systemError.somethingNew")]
    [InlineData("internalErrorHandled")]
    [InlineData("invalidHost")]
    [InlineData("notFoundation")]
    [InlineData("accessForbidden")]
    [InlineData("")]
    public void A_code_without_a_known_word_stays_unexplained(string code)
    {
        ErrorRow? row = Fallback(code);

        Assert.Null(row);
    }

    private static ErrorRow? Find(string code) => DingTalkErrorTable.Table.Find(Update, DingTalkCode.Normalize(code));

    private static ErrorRow? Fallback(string code) => DingTalkErrorTable.Fallback(DingTalkCode.Normalize(code));
}
