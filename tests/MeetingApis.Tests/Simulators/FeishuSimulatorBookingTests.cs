using System.Text.Json;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

/// <summary>The whole job, by somebody who knows only addresses and numbers.</summary>
public sealed class FeishuSimulatorBookingTests : FeishuCalendarTest
{
    [Fact]
    public async Task Ten_people_and_a_room_are_booked_moved_and_cancelled_without_a_trace()
    {
        Feishu.Rooms.Set(Feishu.Rooms.Get(Lake) with { Capacity = 10 });
        foreach (int i in Enumerable.Range(0, 10))
        {
            Feishu.People.Add(new SimulatedFeishuPerson($"ou_p{i}") { Name = $"Person {i}", Email = i < 5 ? $"p{i}@example.com" : null, Mobiles = i < 5 ? [] : [$"1300000000{i}"] });
        }

        // Who is it, and when is a room free?
        JsonElement found = (await Caller.CallAsync(HttpMethod.Post, "/open-apis/contact/v3/users/batch_get_id", JsonSerializer.Serialize(new
        {
            emails = Enumerable.Range(0, 5).Select(static i => $"p{i}@example.com"),
            mobiles = Enumerable.Range(5, 5).Select(static i => $"1300000000{i}"),
        }))).Json.GetProperty("data").GetProperty("user_list");
        string[] people = [.. found.EnumerateArray().Select(static row => row.GetProperty("user_id").GetString()!)];
        Assert.Equal(0, await BusyAsync("room_id", Lake));

        // Somebody else is faster.
        string rival = await CreateAsync(more: ",\"summary\":\"rival\"");
        await AddAsync(rival, Room(Lake));
        string calendar = Data(await CallAsync(HttpMethod.Post, "calendars/primary")).GetProperty("calendars")[0].GetProperty("calendar").GetProperty("calendar_id").GetString()!;
        Assert.Equal(AppCalendar, calendar);
        string id = await CreateAsync(query: "?idempotency_key=25fdf41b-8c80-2ce1-e94c-de8b5e7aa7e6");
        await AddAsync(id, string.Join(',', people.Select(User).Append(Room(Lake))));
        Assert.Equal("decline", (await AnswersAsync(id))["resource_" + Lake]);

        // Another room, moved by half an hour.
        await CallAsync(HttpMethod.Post, EventPath(id) + "/attendees/batch_delete", $$"""{"delete_ids":[{"type":"resource","room_id":"{{Lake}}"}]}""");
        await AddAsync(id, Room(Hill));
        Data(await CallAsync(HttpMethod.Patch, EventPath(id), $$"""{{{Hours(1.5, 2.5)}}}"""));
        Feishu.AnswerInvitation(id, people[3], SimulatedFeishuRsvp.Decline);
        IReadOnlyDictionary<string, string> answers = await AnswersAsync(id);
        Assert.Equal(("accept", "decline", 11), (answers["resource_" + Hill], answers["user_ou_p3"], answers.Count));
        Assert.Equal((1, 0, 1), (await BusyAsync("user_id", people[0]), await BusyAsync("user_id", people[3]), await BusyAsync("room_id", Hill)));

        // Nothing is left.
        Data(await CallAsync(HttpMethod.Delete, EventPath(id)));
        Data(await CallAsync(HttpMethod.Delete, EventPath(rival)));
        Assert.Equal((0, 0, 0), (await BusyAsync("user_id", people[0]), await BusyAsync("room_id", Hill), await BusyAsync("room_id", Lake)));
        Assert.DoesNotContain(Feishu.RoomReservations.All, static booking => booking.RoomId is Lake or Hill);
        Assert.DoesNotContain(Feishu.CalendarEvents.All, made => made.EventId == id);
    }
}
