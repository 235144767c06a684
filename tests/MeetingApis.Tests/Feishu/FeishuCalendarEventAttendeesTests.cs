using System.Net;
using MeetingApis.Feishu;
using MeetingApis.Tests.Reliability;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>Adding, reading and removing the attendees of calendar events.</summary>
public sealed class FeishuCalendarEventAttendeesTests
{
    private const string Path = "/open-apis/calendar/v4/calendars/c1/events/e1_0/attendees";

    private static readonly AddFeishuCalendarEventAttendeesRequest s_room = new() { Attendees = [FeishuCalendarEventAttendee.OfRoom("omm_1", "ou_1")] };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Add_sends_each_kind_of_attendee_with_its_id_alone()
    {
        FeishuStub feishu = Start("calendar_event_attendees.add");
        var request = new AddFeishuCalendarEventAttendeesRequest
        {
            Attendees =
            [
                FeishuCalendarEventAttendee.OfUser("ou_1") with { IsOptional = true },
                FeishuCalendarEventAttendee.OfChat("oc_1"),
                FeishuCalendarEventAttendee.OfRoom("omm_1", "ou_2"),
                FeishuCalendarEventAttendee.OfThirdParty("a@example.com"),
            ],
        };

        await feishu.Client.CalendarEventAttendees.AddAsync("c1", "e1_0", request, FeishuUserIdType.OpenId, Cancellation);

        feishu.Received(HttpMethod.Post, Path + "?user_id_type=open_id").Body.ShouldEqualJson(
            """
            {"attendees":[
              {"type":"user","is_optional":true,"user_id":"ou_1"},
              {"type":"chat","chat_id":"oc_1"},
              {"type":"resource","room_id":"omm_1","operate_id":"ou_2"},
              {"type":"third_party","third_party_email":"a@example.com"}]}
            """);
    }

    [Fact]
    public async Task Nobody_is_added_twice_where_the_first_call_may_have_worked()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":190003,"msg":"internal service error"}""", HttpStatusCode.InternalServerError);

        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => feishu.Client.CalendarEventAttendees.AddAsync("c1", "e1_0", s_room, cancellationToken: Cancellation));

        Assert.True(thrown.IsOutcomeUnknown);
        Assert.Single(feishu.Transport.Calls);
    }

    [Theory]
    [InlineData("190004")]
    [InlineData("190005")]
    [InlineData("190010")]
    public async Task Add_is_repeated_after_a_rate_limit_of_the_calendar_at_status_400(string code)
    {
        var feishu = FeishuStub.Start();
        feishu.Reply($$"""{"code":{{code}},"msg":"limited"}""", HttpStatusCode.BadRequest);
        feishu.ReplyExample("calendar_event_attendees.add");

        Task<AddFeishuCalendarEventAttendeesResponse> call = feishu.Client.CalendarEventAttendees.AddAsync("c1", "e1_0", s_room, cancellationToken: Cancellation);
        await feishu.Time.PumpUntilAsync(call, TimeSpan.FromMilliseconds(100));

        Assert.Equal(2, feishu.Transport.Calls.Count);
        Assert.Equal("user_xxxxxx", Assert.Single((await call).Attendees).AttendeeId);
    }

    [Fact]
    public async Task An_id_of_another_kind_is_refused_as_is_a_missing_one()
    {
        IEnumerable<string> broken = await AddBrokenAsync(
            new() { Type = FeishuCalendarEventAttendeeType.User, UserId = "ou_1", RoomId = "omm_1" },
            new() { Type = FeishuCalendarEventAttendeeType.Room },
            new() { Type = FeishuCalendarEventAttendeeType.Chat, ChatId = "", ThirdPartyEmail = "a@example.com" },
            new() { UserId = "ou_1" },
            new() { Type = new("robot") });

        Assert.Equal(
            ["Attendees[0].RoomId", "Attendees[1].RoomId", "Attendees[2].ChatId", "Attendees[2].ThirdPartyEmail", "Attendees[3].Type", "Attendees[3].UserId", "Attendees[4].Type"],
            broken);
    }

    [Theory]
    [InlineData(0, 0, "Attendees")]
    [InlineData(1, 0, "")]
    [InlineData(900, 100, "")]
    [InlineData(901, 100, "Attendees")]
    [InlineData(0, 101, "Attendees")]
    public async Task Up_to_1000_attendees_are_added_of_which_100_are_rooms(int users, int rooms, string expected)
    {
        IEnumerable<string> broken = await AddBrokenAsync(
            [.. Enumerable.Range(0, users).Select(user => FeishuCalendarEventAttendee.OfUser($"ou_{user}")), .. Enumerable.Range(0, rooms).Select(room => FeishuCalendarEventAttendee.OfRoom($"omm_{room}"))]);

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Fact]
    public async Task An_administrator_of_rooms_adds_rooms_alone()
    {
        IEnumerable<string> mixed = await BrokenAsync(client => client.CalendarEventAttendees.AddAsync(
            "c1", "e1_0", new() { Attendees = [FeishuCalendarEventAttendee.OfRoom("omm_1"), FeishuCalendarEventAttendee.OfUser("ou_1")], IsEnableAdmin = true }, cancellationToken: Cancellation));
        IEnumerable<string> rooms = await BrokenAsync(client => client.CalendarEventAttendees.AddAsync("c1", "e1_0", s_room with { IsEnableAdmin = true }, cancellationToken: Cancellation));

        Assert.Equal(["Attendees"], mixed);
        Assert.Empty(rooms);
    }

    [Fact]
    public async Task A_form_needs_the_ids_of_its_questions_and_options()
    {
        IEnumerable<string> broken = await AddBrokenAsync(
            FeishuCalendarEventAttendee.OfRoom("omm_1") with { ResourceCustomization = [new() { IndexKey = "", Options = [new() { OptionKey = "" }, null!] }] });

        Assert.Equal(["IndexKey", "Options[0].OptionKey", "Options[1]"], broken.Select(static path => path.Replace("Attendees[0].ResourceCustomization[0].", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task List_sends_what_was_set_and_reads_a_page()
    {
        FeishuStub feishu = Start("calendar_event_attendees.list");

        ListFeishuCalendarEventAttendeesResponse page = await feishu.Client.CalendarEventAttendees.ListAsync("c1", "e1_0", new() { UserIdType = FeishuUserIdType.UnionId, PageSize = 100 }, Cancellation);

        feishu.Received(HttpMethod.Get, Path + "?user_id_type=union_id&page_size=100");
        Assert.Equal((true, "38RTjheyXXXX"), (page.HasMore, page.PageToken));
        FeishuCalendarEventAttendeeInfo attendee = Assert.Single(page.Items);
        Assert.Equal((FeishuCalendarEventAttendeeType.User, FeishuCalendarEventRsvpStatus.NeedsAction, "user_xxxxxx"), (attendee.Type, attendee.RsvpStatus, attendee.AttendeeId));
        Assert.Equal("Group", Assert.Single(attendee.ChatMembers).DisplayName);
        Assert.Equal("16281481596185", Assert.Single(Assert.Single(attendee.ResourceCustomization).Options).OptionKey);
    }

    [Theory]
    [InlineData(0, "PageSize")]
    [InlineData(1, "")]
    [InlineData(100, "")]
    [InlineData(101, "PageSize")]
    public async Task A_page_has_1_to_100_attendees(int size, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(client => client.CalendarEventAttendees.ListAsync("c1", "e1_0", new() { PageSize = size }, Cancellation));

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Fact]
    public async Task Enumerate_follows_the_pages()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":0,"data":{"items":[{"attendee_id":"user_a"}],"has_more":true,"page_token":"t1"}}""");
        feishu.Reply("""{"code":0,"data":{"items":[{"attendee_id":"user_b"}],"has_more":false}}""");
        var ids = new List<string?>();

        await foreach (FeishuCalendarEventAttendeeInfo attendee in feishu.Client.CalendarEventAttendees.EnumerateAsync("c1", "e1_0", new() { PageSize = 10 }, Cancellation))
        {
            ids.Add(attendee.AttendeeId);
        }

        Assert.Equal(["user_a", "user_b"], ids);
        Assert.Equal([Path + "?page_size=10", Path + "?page_token=t1&page_size=10"], feishu.Transport.Calls.Select(call => call.PathAndQuery));
    }

    [Fact]
    public async Task Remove_sends_both_kinds_of_ids()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":0,"data":{}}""");

        await feishu.Client.CalendarEventAttendees.RemoveAsync(
            "c1", "e1_0", new() { AttendeeIds = ["user_1"], DeleteIds = [FeishuCalendarEventAttendeeId.OfRoom("omm_1"), FeishuCalendarEventAttendeeId.OfUser("ou_1"), FeishuCalendarEventAttendeeId.OfChat("oc_1"), FeishuCalendarEventAttendeeId.OfThirdParty("a@example.com")] }, cancellationToken: Cancellation);

        feishu.Received(HttpMethod.Post, Path + "/batch_delete").Body.ShouldEqualJson(
            """
            {"attendee_ids":["user_1"],"delete_ids":[
              {"type":"resource","room_id":"omm_1"},
              {"type":"user","user_id":"ou_1"},
              {"type":"chat","chat_id":"oc_1"},
              {"type":"third_party","third_party_email":"a@example.com"}]}
            """);
    }

    [Fact]
    public async Task An_attendee_that_a_repetition_does_not_find_says_nothing_of_the_others()
    {
        var feishu = FeishuStub.Start();
        feishu.Fail(new HttpRequestException(HttpRequestError.ResponseEnded, "closed"));
        feishu.Reply("""{"code":194000,"msg":"attendee not found"}""", HttpStatusCode.NotFound);

        Task removing = feishu.Client.CalendarEventAttendees.RemoveAsync("c1", "e1_0", new() { AttendeeIds = ["user_1", "user_2"] }, cancellationToken: Cancellation);
        MeetingNotFoundException thrown = await Assert.ThrowsAsync<MeetingNotFoundException>(() => feishu.Time.PumpUntilAsync(removing, TimeSpan.FromMilliseconds(100)));

        Assert.Equal(FeishuErrorCodes.AttendeeNotFound, thrown.Code);
        Assert.Equal(2, feishu.Transport.Calls.Count);
    }

    [Fact]
    public async Task An_attendee_that_the_first_attempt_does_not_find_is_an_error()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":194000,"msg":"attendee not found"}""", HttpStatusCode.NotFound);

        MeetingNotFoundException thrown = await Assert.ThrowsAsync<MeetingNotFoundException>(() => feishu.Client.CalendarEventAttendees.RemoveAsync("c1", "e1_0", new() { AttendeeIds = ["user_1"] }, cancellationToken: Cancellation));

        Assert.Equal(FeishuErrorCodes.AttendeeNotFound, thrown.Code);
    }

    [Theory]
    [InlineData("third_party", "DisplayName = ***")]
    [InlineData("user", "DisplayName = a@example.com")]
    public void The_name_of_somebody_outside_does_not_print(string type, string expected) =>
        Assert.Contains(expected, new FeishuCalendarEventAttendeeInfo { Type = new(type), DisplayName = "a@example.com" }.ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData(0, 0, "DeleteIds")]
    [InlineData(1, 0, "")]
    [InlineData(0, 500, "")]
    [InlineData(250, 250, "")]
    [InlineData(250, 251, "AttendeeIds")]
    [InlineData(0, 501, "DeleteIds")]
    public async Task Up_to_500_attendees_are_removed_whatever_names_them(int attendeeIds, int ids, string expected)
    {
        var request = new RemoveFeishuCalendarEventAttendeesRequest
        {
            AttendeeIds = [.. Enumerable.Repeat("user_1", attendeeIds)],
            DeleteIds = [.. Enumerable.Repeat(FeishuCalendarEventAttendeeId.OfUser("ou_1"), ids)],
        };

        IEnumerable<string> broken = await BrokenAsync(client => client.CalendarEventAttendees.RemoveAsync("c1", "e1_0", request, cancellationToken: Cancellation));

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Fact]
    public async Task An_id_of_another_kind_removes_nobody()
    {
        IEnumerable<string> broken = await BrokenAsync(client => client.CalendarEventAttendees.RemoveAsync(
            "c1", "e1_0", new() { DeleteIds = [new() { Type = FeishuCalendarEventAttendeeType.Room, RoomId = "omm_1", UserId = "ou_1" }] }, cancellationToken: Cancellation));

        Assert.Equal(["DeleteIds[0].UserId"], broken);
    }

    private static Task<IEnumerable<string>> AddBrokenAsync(params FeishuCalendarEventAttendee[] attendees) =>
        BrokenAsync(client => client.CalendarEventAttendees.AddAsync("c1", "e1_0", new() { Attendees = attendees }, cancellationToken: Cancellation));

    private static Task<IEnumerable<string>> BrokenAsync(Func<FeishuClient, Task> call) => BrokenRules.OfAsync(
        validates =>
        {
            var feishu = FeishuStub.Start(options => options.ValidateRequests = validates);
            feishu.Reply("""{"code":0}""");
            return feishu;
        },
        call);

    private static FeishuStub Start(string example)
    {
        var feishu = FeishuStub.Start();
        feishu.ReplyExample(example);
        return feishu;
    }
}
