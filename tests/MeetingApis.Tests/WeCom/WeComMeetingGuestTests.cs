using MeetingApis.Tests.Reliability;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.WeCom;

/// <summary>The people from outside who are invited to a meeting by telephone number.</summary>
public sealed class WeComMeetingGuestTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Guests_are_listed_with_their_numbers_and_no_number_prints()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":0,"meetingid":"m1","meeting_code":"653202434","title":"t","guests":[{"area":"86","phone_number":"13800000000","guest_name":"n"}]}""");

        ListWeComMeetingGuestsResponse list = await wecom.Client.Meetings.ListGuestsAsync(new() { MeetingId = "m1" }, Cancellation);

        WeComMeetingGuest guest = Assert.Single(list.Items);
        Assert.Equal(("86", "13800000000", "n"), (guest.Area, guest.PhoneNumber, guest.GuestName));
        Assert.DoesNotContain("13800000000", guest.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_list_removes_all_guests_and_is_sent_again_after_a_try_that_may_have_worked()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":-1,"errmsg":"system busy"}""");
        wecom.Reply("""{"errcode":0,"errmsg":"ok"}""");

        Task setting = wecom.Client.Meetings.SetGuestsAsync(new() { MeetingId = "m1", Guests = [] }, Cancellation);
        await wecom.Time.PumpUntilAsync(setting, TimeSpan.FromSeconds(1));

        Assert.Equal(Enumerable.Repeat("""{"meetingid":"m1","guests":[]}""", 2), wecom.Transport.Calls.Select(call => call.Body));
    }

    [Theory]
    [InlineData("86", "13800000000", null, "")]
    [InlineData("+86", "13800000000", null, "Guests[0].Area")]
    [InlineData("0086", "13800000000", null, "Guests[0].Area")]
    [InlineData("86", "", null, "Guests[0].PhoneNumber")]
    [InlineData("86", "13800000000", "", "")]
    [InlineData("86", "13800000000", "seventeen letters", "Guests[0].GuestName")]
    public async Task A_guest_has_a_country_code_of_digits_and_a_number(string area, string number, string? name, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(new() { MeetingId = "m1", Guests = [new() { Area = area, PhoneNumber = number, GuestName = name }] });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData("7.5")]
    [InlineData("[{\"area\":[],\"phone_number\":\"1\"}]")]
    [InlineData("[{\"area\":\"86\",\"phone_number\":{}}]")]
    public async Task A_guest_whom_a_new_list_would_remove_is_never_read_as_none(string guests)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync("wecom.meetings.list_guests", $$"""{"errcode":0,"guests":{{guests}}}""");

        Assert.IsType<MeetingProtocolException>(thrown);
    }

    [Fact]
    public async Task A_list_that_was_forgotten_removes_nobody()
    {
        IEnumerable<string> broken = await BrokenAsync(new() { MeetingId = "m1", Guests = null! });

        Assert.Equal(["Guests"], broken);
    }

    [Theory]
    [InlineData("wecom.meetings.list_guests", "730008", typeof(MeetingNotFoundException))]
    [InlineData("wecom.meetings.set_guests", "730010", typeof(MeetingPermissionException))]
    [InlineData("wecom.meetings.set_guests", "400226", typeof(MeetingNotSupportedException))]
    public async Task Codes_of_the_page_are_the_exceptions_of_their_category(string operation, string code, Type expected)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(operation, $$"""{"errcode":{{code}},"errmsg":"m"}""");

        Assert.IsType(expected, thrown);
        Assert.Equal(code, thrown.Code);
    }

    private static Task<IEnumerable<string>> BrokenAsync(SetWeComMeetingGuestsRequest request) =>
        BrokenRules.OfAsync(
            validates =>
            {
                var wecom = WeComStub.Start(options => options.ValidateRequests = validates);
                wecom.ReplyExample("meetings.set_guests");
                return wecom;
            },
            client => client.Meetings.SetGuestsAsync(request, Cancellation));
}
