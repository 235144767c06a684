using System.Net;
using System.Text.Json;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

public sealed class FeishuSimulatorAttendeesTests : FeishuCalendarTest
{
    [Fact]
    public async Task People_chats_and_addresses_are_invited_and_listed()
    {
        string id = await CreateAsync(user: "ou_zhang");

        SimulatorAnswer answer = await AddAsync(id, $$"""{{User("ou_li")}},{"type":"chat","chat_id":"oc_1"},{"type":"third_party","third_party_email":"guest@example.com","is_optional":true}""", "ou_zhang");
        JsonElement added = Data(answer).GetProperty("attendees");
        string external = added[3].GetProperty("attendee_id").GetString()!;

        Assert.Equal(
            [("user_ou_zhang", "accept", true, false), ("user_ou_li", "needs_action", false, false), ("chat_oc_1", "needs_action", false, false), (external, "needs_action", false, true)],
            added.EnumerateArray().Select(static row => (row.GetProperty("attendee_id").GetString(), row.GetProperty("rsvp_status").GetString(), row.GetProperty("is_organizer").GetBoolean(), row.GetProperty("is_external").GetBoolean())));
        Assert.True(added[3].GetProperty("is_optional").GetBoolean());
        Assert.Matches("^third_party_[0-9A-F]{16}$", external);
    }

    [Fact]
    public async Task Somebody_from_outside_is_removed_by_the_id_within_the_event()
    {
        string id = await CreateAsync();
        JsonElement added = Data(await AddAsync(id, """{"type":"third_party","third_party_email":"guest@example.com"}""")).GetProperty("attendees");

        Data(await RemoveAsync(id, $$"""{"attendee_ids":["{{added[0].GetProperty("attendee_id").GetString()}}"]}"""));

        Assert.Empty(Feishu.CalendarEvents.Get(id).Attendees);
    }

    [Fact]
    public async Task A_room_needs_a_contact_where_the_app_created_the_event_whoever_adds_it()
    {
        foreach (string writer in (string[])[AppCalendar, CalendarOf("ou_zhang")])
        {
            Feishu.Calendars.Set((Feishu.Calendars.Find(writer) ?? new(writer) { OwnerId = "ou_zhang", IsPrimary = true }) with { WriterIds = [Feishu.AppId, "ou_zhang"] });
        }

        string ofApp = await CreateAsync();
        string ofUser = await CreateAsync(user: "ou_zhang");
        Task<SimulatorAnswer> AddRoomAsync(string calendar, string id, string? user) =>
            CallAsync(HttpMethod.Post, $"calendars/{calendar}/events/{id}/attendees", $$"""{"attendees":[{{Room(Lake, "")}}]}""", user);

        SimulatorAnswer byUser = await AddRoomAsync(AppCalendar, ofApp, "ou_zhang");
        SimulatorAnswer byApp = await AddRoomAsync(CalendarOf("ou_zhang"), ofUser, null);

        Assert.Equal((190002, 0), (byUser.NumericCode, byApp.NumericCode));
    }

    [Fact]
    public async Task The_reason_for_a_room_is_repeated_when_it_is_added()
    {
        string id = await CreateAsync(user: "ou_zhang");

        JsonElement added = Data(await AddAsync(id, Room(Lake, ",\"approval_reason\":\"客户来访\""), "ou_zhang")).GetProperty("attendees");

        Assert.Equal("客户来访", added[1].GetProperty("approval_reason").GetString());
    }

    [Theory]
    [InlineData("union_id", "on_li")]
    [InlineData("user_id", "li")]
    public async Task Ids_are_of_the_kind_that_the_call_says(string type, string personId)
    {
        string id = await CreateAsync();

        SimulatorAnswer answer = await CallAsync(HttpMethod.Post, $"{EventPath(id)}/attendees?user_id_type={type}", $$"""{"attendees":[{{User(personId)}}]}""");

        Assert.Equal(personId, Assert.Single(Data(answer).GetProperty("attendees").EnumerateArray()).GetProperty("user_id").GetString());
        Assert.Equal("ou_li", Assert.Single(Feishu.CalendarEvents.Get(id).Attendees).Id);
    }

    [Theory]
    [InlineData("""{"type":"user","user_id":"li"}""", 99992351, HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"user","user_id":"ou_stranger"}""", 195100, HttpStatusCode.NotFound)]
    [InlineData("""{"type":"user"}""", 190002, HttpStatusCode.BadRequest)]
    [InlineData("""{"user_id":"ou_li"}""", 194004, HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"resource","room_id":"omm_none","operate_id":"ou_zhang"}""", 99992375, HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"resource","room_id":"omm_lake"}""", 190002, HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"resource","room_id":"omm_lake","operate_id":"ou_stranger"}""", 195100, HttpStatusCode.NotFound)]
    [InlineData("""{"type":"third_party","third_party_email":"guest"}""", 190002, HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"chat","chat_id":"1"}""", 190002, HttpStatusCode.BadRequest)]
    public async Task A_broken_rule_is_answered_with_its_code_and_nobody_is_invited(string attendee, int code, HttpStatusCode status)
    {
        string id = await CreateAsync();

        SimulatorAnswer answer = await AddAsync(id, $"{User("ou_wang")},{attendee}");

        Assert.Equal((status, code), (answer.Status, answer.NumericCode));
        Assert.Empty(Feishu.CalendarEvents.Get(id).Attendees);
    }

    [Fact]
    public async Task Who_is_invited_twice_is_one_attendee_and_keeps_the_answer()
    {
        string id = await CreateAsync();
        await AddAsync(id, User("ou_li"));
        Feishu.AnswerInvitation(id, "ou_li", SimulatedFeishuRsvp.Accept);

        await AddAsync(id, User("ou_li"));

        Assert.Equal("accept", Assert.Single(await AnswersAsync(id)).Value);
    }

    [Fact]
    public async Task Attendees_are_removed_by_either_id_and_all_or_none()
    {
        string id = await CreateAsync();
        await AddAsync(id, $"{User("ou_li")},{User("ou_wang")},{User("ou_zhao")}");

        int unknown = (await RemoveAsync(id, """{"attendee_ids":["user_ou_li","user_ou_zhang"]}""")).NumericCode;
        int known = (await RemoveAsync(id, """{"attendee_ids":["user_ou_li"],"delete_ids":[{"type":"user","user_id":"ou_wang"}]}""")).NumericCode;

        Assert.Equal((194000, 0), (unknown, known));
        Assert.Equal(["user_ou_zhao"], (await AnswersAsync(id)).Keys);
        Assert.Equal((0, 1), (await BusyAsync("user_id", "ou_li"), await BusyAsync("user_id", "ou_zhao")));
    }

    [Fact]
    public async Task An_answer_is_seen_by_the_organizer()
    {
        string id = await CreateAsync(user: "ou_zhang");
        await AddAsync(id, $"{User("ou_li")},{User("ou_wang")}", "ou_zhang");

        Feishu.AnswerInvitation(id, "on_li", SimulatedFeishuRsvp.Decline);

        Assert.Equal("decline", (await AnswersAsync(id, "ou_zhang"))["user_ou_li"]);
        Assert.Equal((0, 1), (await BusyAsync("user_id", "ou_li"), await BusyAsync("user_id", "ou_wang")));
        Assert.Throws<KeyNotFoundException>(() => Feishu.AnswerInvitation(id, "ou_zhao", SimulatedFeishuRsvp.Accept));
    }

    [Theory]
    [InlineData("none", 194001, 194002)]
    [InlineData("can_see_others", 0, 194002)]
    [InlineData("can_invite_others", 0, 0)]
    [InlineData("can_modify_event", 0, 0)]
    public async Task Attendees_may_what_the_organizer_lets_them(string ability, int list, int add)
    {
        string id = await CreateAsync(user: "ou_zhang", more: $",\"attendee_ability\":\"{ability}\"");
        await AddAsync(id, User("ou_li"), "ou_zhang");

        Assert.Equal(list, (await CallAsync(HttpMethod.Get, EventPath(id, "ou_li") + "/attendees", user: "ou_li")).NumericCode);
        Assert.Equal(add, (await AddAsync(id, User("ou_wang"), "ou_li")).NumericCode);
        Assert.Equal(194003, (await CallAsync(HttpMethod.Post, EventPath(id, "ou_li") + "/attendees/batch_delete", """{"attendee_ids":["user_ou_zhang"]}""", "ou_li")).NumericCode);
    }

    [Fact]
    public async Task Pages_are_not_smaller_than_ten()
    {
        string id = await CreateAsync();
        foreach (int i in Enumerable.Range(0, 12))
        {
            Feishu.People.Add(new SimulatedFeishuPerson($"ou_{i}"));
        }

        await AddAsync(id, string.Join(',', Enumerable.Range(0, 12).Select(static i => User($"ou_{i}"))));

        JsonElement first = Data(await CallAsync(HttpMethod.Get, EventPath(id) + "/attendees?page_size=3"));
        JsonElement second = Data(await CallAsync(HttpMethod.Get, $"{EventPath(id)}/attendees?page_size=3&page_token={first.GetProperty("page_token").GetString()}"));
        JsonElement read = Data(await CallAsync(HttpMethod.Get, EventPath(id) + "?need_attendee=true")).GetProperty("event");

        Assert.Equal((10, 2), (first.GetProperty("items").GetArrayLength(), second.GetProperty("items").GetArrayLength()));
        Assert.Equal((10, true), (read.GetProperty("attendees").GetArrayLength(), read.GetProperty("has_more_attendee").GetBoolean()));
        Assert.Equal(190008, (await CallAsync(HttpMethod.Get, EventPath(id) + "/attendees?page_token=x")).NumericCode);
    }

    private Task<SimulatorAnswer> RemoveAsync(string id, string body) => CallAsync(HttpMethod.Post, EventPath(id) + "/attendees/batch_delete", body);
}
