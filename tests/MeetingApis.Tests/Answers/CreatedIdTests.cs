using System.Text.Json.Nodes;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Answers;

/// <summary>A success of a creation says which thing it made. One that does not may have made it all the same.</summary>
public sealed class CreatedIdTests
{
    /// <summary>The creations, by the vendors' pages, and the way to the id in the payload.</summary>
    private static readonly Dictionary<string, string[]> s_ids = new(StringComparer.Ordinal)
    {
        ["feishu.reserves.apply"] = ["reserve", "id"],
        ["feishu.calendar_events.create"] = ["event", "event_id"],
        ["wecom.meetings.create"] = ["meetingid"],
        ["wecom.meeting_rooms.create"] = ["meetingroom_id"],
        ["wecom.meeting_room_bookings.book"] = ["booking_id"],
        ["wecom.meeting_room_bookings.book_for_schedule"] = ["booking_id"],
        ["wecom.meeting_room_bookings.book_for_meeting"] = ["booking_id"],
        ["dingtalk.schedule_conferences.create"] = ["scheduleConferenceId"],
        ["dingtalk.video_conferences.create"] = ["conferenceId"],
        ["dingtalk.calendar_events.create"] = ["id"],
    };

    public static TheoryData<string> Creations => [.. s_ids.Keys];

    [Theory]
    [MemberData(nameof(Creations))]
    public async Task A_creation_without_its_id_leaves_open_what_it_did(string operation)
    {
        foreach (string absent in new[] { "", "null", "\"\"" })
        {
            foreach (int depth in Enumerable.Range(1, s_ids[operation].Length))
            {
                await FailsAsync(operation, Without(operation, s_ids[operation][..depth], absent));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Creations))]
    public async Task A_creation_that_says_nothing_leaves_open_what_it_did(string operation)
    {
        string[] answers = operation[..operation.IndexOf('.', StringComparison.Ordinal)] switch
        {
            "feishu" => ["""{"code":0}""", """{"code":0,"data":null}""", """{"code":0,"data":""}""", """{"code":0,"data":[]}""", """{"code":0,"data":{}}"""],
            "wecom" => ["""{"errcode":0,"errmsg":"ok"}"""],
            _ => ["{}", """{"success":true}"""],
        };

        foreach (string answer in answers)
        {
            await FailsAsync(operation, answer);
        }
    }

    private static async Task FailsAsync(string operation, string answer)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(operation, answer, headers: [("X-Tt-Logid", "l1"), ("x-acs-request-id", "l1")]);

        Assert.IsType<MeetingProtocolException>(thrown);
        Assert.True(thrown.IsOutcomeUnknown);
        Assert.Contains("not under which id", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(operation.StartsWith("wecom.", StringComparison.Ordinal) ? null : "l1", thrown.RequestId);
    }

    private static string Without(string operation, string[] way, string absent)
    {
        JsonNode answer = JsonNode.Parse(Example.ResponseOf(operation))!;
        JsonNode parent = AnswerField.PayloadOf(operation, answer);
        foreach (string step in way[..^1])
        {
            parent = parent[step]!;
        }

        if (absent.Length == 0)
        {
            Assert.True(parent.AsObject().Remove(way[^1]));
        }
        else
        {
            parent[way[^1]] = JsonNode.Parse(absent);
        }

        return answer.ToJsonString();
    }
}
