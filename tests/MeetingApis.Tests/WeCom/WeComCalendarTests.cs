using MeetingApis.Tests.Reliability;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.WeCom;

/// <summary>Creating, changing, reading and deleting calendars of the app.</summary>
public sealed class WeComCalendarTests
{
    private static readonly NewWeComCalendar s_good = new() { Summary = "Meetings", Color = "#FF3030" };

    private static readonly WeComCalendarRange s_range = new() { UserIds = ["abel"], DepartmentIds = ["1232"] };

    private static readonly ChangedWeComCalendar s_change = new() { CalendarId = "wc1", Summary = "Meetings", Color = "#FF3030", Shares = [] };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_member_with_whom_a_new_calendar_is_not_shared_is_named_and_no_failure_of_the_call()
    {
        WeComStub wecom = Start("create");

        CreateWeComCalendarResponse created = await wecom.Client.Calendars.CreateAsync(new() { Calendar = s_good }, Cancellation);

        Assert.Equal("wcjgewCwAAqeJcPI1d8Pwbjt7nttzAAA", created.CalendarId);
        WeComCalendarShareFailure failure = Assert.Single(created.Failures!.Shares);
        Assert.Equal(("userid3", 40001, "not found"), (failure.UserId, failure.ErrorCode, failure.ErrorMessage));
        Assert.Equal(1, wecom.Tokens);
    }

    [Theory]
    [InlineData("#FF3030", null, "")]
    [InlineData("#ff30aB", null, "")]
    [InlineData(null, null, "Calendar.Color")]
    [InlineData("FF3030", null, "Calendar.Color")]
    [InlineData("#FF303", null, "Calendar.Color")]
    [InlineData("#FF303G", null, "Calendar.Color")]
    [InlineData(null, true, "")]
    [InlineData("#FF3030", true, "Calendar.Color")]
    public async Task Only_a_calendar_of_the_whole_organisation_has_no_color(string? color, bool? isCorpCalendar, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { Color = color, IsCorpCalendar = isCorpCalendar, PublicRange = isCorpCalendar == true ? s_range : null });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Fact]
    public async Task A_calendar_of_the_whole_organisation_says_who_sees_it_and_is_no_default()
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { Color = null, IsCorpCalendar = true, SetAsDefault = true });

        Assert.Equal(["Calendar.SetAsDefault", "Calendar.PublicRange"], broken);
    }

    [Theory]
    [InlineData(true, "")]
    [InlineData(false, "Calendar.PublicRange")]
    [InlineData(null, "Calendar.PublicRange")]
    public async Task Only_a_public_calendar_has_a_range(bool? isPublic, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { IsPublic = isPublic, PublicRange = s_range });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData("LiSi", "")]
    [InlineData("wangwu", "Calendar.AdminUserIds")]
    public async Task Administrators_are_among_those_with_whom_the_calendar_is_shared(string admin, string expected)
    {
        WeComCalendarShare[] shares = [new() { UserId = "zhangsan" }, new() { UserId = "lisi" }];

        IEnumerable<string> ofNew = await BrokenAsync(s_good with { AdminUserIds = [admin], Shares = shares });
        IEnumerable<string> ofChange = await BrokenAsync(new UpdateWeComCalendarRequest { SkipPublicRange = true, Calendar = s_change with { AdminUserIds = [admin], Shares = shares } });

        Assert.Equal(expected, string.Join(' ', ofNew));
        Assert.Equal(expected, string.Join(' ', ofChange));
    }

    [Fact]
    public async Task A_third_party_app_has_no_default_calendar()
    {
        var wecom = WeComStub.StartThirdParty();

        MeetingValidationException refused = await Assert.ThrowsAsync<MeetingValidationException>(
            () => wecom.InCorp.Calendars.CreateAsync(new() { Calendar = s_good with { SetAsDefault = true } }, Cancellation));

        Assert.Equal(["Calendar.SetAsDefault"], refused.Violations.Select(violation => violation.Path));
    }

    [Fact]
    public async Task A_creation_that_may_have_worked_is_not_sent_again()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":-1,"errmsg":"system busy"}""");

        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => wecom.Client.Calendars.CreateAsync(new() { Calendar = s_good }, Cancellation));

        Assert.True(thrown.IsOutcomeUnknown);
        Assert.Single(wecom.Transport.Calls);
    }

    [Fact]
    public async Task A_change_is_sent_again_after_a_try_that_may_have_worked()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":-1,"errmsg":"system busy"}""");
        wecom.Reply("""{"errcode":0,"errmsg":"ok"}""");

        Task<UpdateWeComCalendarResponse> changing = wecom.Client.Calendars.UpdateAsync(new() { SkipPublicRange = true, Calendar = s_change }, Cancellation);
        await wecom.Time.PumpUntilAsync(changing, TimeSpan.FromSeconds(1));

        Assert.Equal(2, wecom.Transport.Calls.Count);
        wecom.Transport.Calls[1].Body.ShouldEqualJson("""{"skip_public_range":1,"calendar":{"cal_id":"wc1","summary":"Meetings","color":"#FF3030","shares":[]}}""");
        Assert.Null((await changing).Failures);
    }

    [Theory]
    [InlineData(null, false, "Calendar.PublicRange")]
    [InlineData(false, false, "Calendar.PublicRange")]
    [InlineData(true, false, "")]
    [InlineData(null, true, "")]
    public async Task A_change_that_forgets_who_sees_the_calendar_is_refused(bool? skips, bool hasRange, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(new UpdateWeComCalendarRequest { SkipPublicRange = skips, Calendar = s_change with { PublicRange = hasRange ? s_range : null } });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData("\"cal_id\":{}")]
    [InlineData("\"admins\":[[]]")]
    [InlineData("\"adminis\":[[]]")]
    [InlineData("\"public_range\":7")]
    [InlineData("\"public_range\":{\"userids\":[{}]}")]
    [InlineData("\"shares\":7")]
    [InlineData("\"shares\":[{\"userid\":[]}]")]
    public async Task What_a_change_would_overwrite_is_never_read_as_none(string field)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync("wecom.calendars.batch_get", $$$"""{"errcode":0,"calendar_list":[{{{{field}}}}]}""");

        Assert.IsType<MeetingProtocolException>(thrown);
    }

    [Fact]
    public async Task A_change_that_forgets_with_whom_the_calendar_is_shared_is_refused()
    {
        IEnumerable<string> broken = await BrokenAsync(new UpdateWeComCalendarRequest { SkipPublicRange = true, Calendar = s_change with { Shares = null! } });

        Assert.Equal(["Calendar.Shares"], broken);
    }

    [Theory]
    [InlineData("adminis")]
    [InlineData("admins")]
    public async Task Administrators_are_read_by_both_names(string name)
    {
        var wecom = WeComStub.Start();
        wecom.Reply($$"""{"errcode":0,"calendar_list":[{"cal_id":"wc1","{{name}}":["admin1","admin2"]}]}""");

        BatchGetWeComCalendarsResponse read = await wecom.Client.Calendars.BatchGetAsync(new() { CalendarIds = ["wc1"] }, Cancellation);

        Assert.Equal(["admin1", "admin2"], Assert.Single(read.Items).AdminUserIds);
    }

    [Theory]
    [InlineData("wecom.calendars.batch_get", "90457", typeof(MeetingValidationException))]
    [InlineData("wecom.calendars.delete", "90457", typeof(MeetingNotFoundException))]
    [InlineData("wecom.calendars.update", "90457", typeof(MeetingNotFoundException))]
    [InlineData("wecom.calendars.delete", "90712", typeof(MeetingConflictException))]
    [InlineData("wecom.calendars.create", "90481", typeof(MeetingQuotaException))]
    [InlineData("wecom.calendars.create", "90466", typeof(MeetingPermissionException))]
    public async Task Codes_of_the_page_are_the_exceptions_of_their_category(string operation, string code, Type expected)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(operation, $$"""{"errcode":{{code}},"errmsg":"m"}""");

        Assert.IsType(expected, thrown);
        Assert.Equal(code, thrown.Code);
    }

    [Fact]
    public async Task Deleted_already_is_success_after_a_try_that_may_have_worked()
    {
        var wecom = WeComStub.Start();
        wecom.Fail(new HttpRequestException(HttpRequestError.ResponseEnded));
        wecom.Reply("""{"errcode":90459,"errmsg":"calendar deleted"}""");

        Task deleting = wecom.Client.Calendars.DeleteAsync(new() { CalendarId = "wc1" }, Cancellation);
        await wecom.Time.PumpUntilAsync(deleting, TimeSpan.FromSeconds(1));

        Assert.Equal(2, wecom.Transport.Calls.Count);
    }

    private static Task<IEnumerable<string>> BrokenAsync(NewWeComCalendar calendar) =>
        BrokenRules.OfAsync(validates => Start("create", validates), client => client.Calendars.CreateAsync(new() { Calendar = calendar }, Cancellation));

    private static Task<IEnumerable<string>> BrokenAsync(UpdateWeComCalendarRequest request) =>
        BrokenRules.OfAsync(validates => Start("update", validates), client => client.Calendars.UpdateAsync(request, Cancellation));

    private static WeComStub Start(string operation, bool validates = true)
    {
        var wecom = WeComStub.Start(options => options.ValidateRequests = validates);
        wecom.ReplyExample($"calendars.{operation}");
        return wecom;
    }
}
