using System.Globalization;
using MeetingApis.DingTalk;
using MeetingApis.Scheduling.DingTalk;

namespace MeetingApis.Scheduling.Tests;

public sealed class DingTalkRoomRulesTests
{
    private static readonly DateTimeOffset s_ten = new(2031, 5, 20, 10, 0, 0, TimeSpan.FromHours(8));
    private static readonly MeetingTime s_during = MeetingTime.From(s_ten, TimeSpan.FromHours(1), "Asia/Shanghai");

    [Theory]
    [InlineData(0, 1, true)]
    [InlineData(-5, 0, false)]
    [InlineData(1, 5, false)]
    [InlineData(0, null, true)]
    [InlineData(1, null, false)]
    // In the example of DingTalk's page a closing ends before it begins.
    [InlineData(-1, -2, true)]
    public void A_closing_counts_while_it_lasts(int start, int? end, bool isClosed)
    {
        var closing = new DingTalkRoomReservationClosing { TaskStartTime = s_ten.AddHours(start), TaskEndTime = end is { } hours ? s_ten.AddHours(hours) : null, CloseReason = "装修" };

        (RoomExclusion Reason, string Explanation)? against = DingTalkRoomRules.ReasonAgainst(new DingTalkRoomExtensionConfig { ReservationCloseDetail = closing }, s_during, s_ten);

        Assert.Equal(isClosed ? (RoomExclusion.Closed, "The room is closed then: 装修") : null, against);
    }

    [Theory]
    [InlineData("days", 3, "2031-05-17T09:00:00+08:00")]
    [InlineData("weeks", 2, "2031-05-06T09:00:00+08:00")]
    [InlineData("months", 1, "2031-04-20T09:00:00+08:00")]
    [InlineData("years", 1, "2030-05-20T09:00:00+08:00")]
    public void A_day_can_be_booked_from_a_time_of_an_earlier_day_on(string unit, int count, string opening)
    {
        var rules = new DingTalkRoomExtensionConfig { AdvanceReservation = new DingTalkRoomAdvanceReservation { AdvanceReservationTime = count, AdvanceReservationTimeUnit = new(unit), AdvanceBookTimeFormat = "09:00" } };
        var opens = DateTimeOffset.Parse(opening, CultureInfo.InvariantCulture);

        Assert.Equal(RoomExclusion.OutsideHours, DingTalkRoomRules.ReasonAgainst(rules, s_during, opens.AddSeconds(-1))?.Reason);
        Assert.Null(DingTalkRoomRules.ReasonAgainst(rules, s_during, opens));
    }

    [Fact]
    public void Limits_of_nothing_are_none()
    {
        var rules = new DingTalkRoomExtensionConfig { OpenReservation = true, MaxReservationTimeInterval = 0, MinReservationTimeInterval = 0, AdvanceReservation = new DingTalkRoomAdvanceReservation() };

        Assert.Null(DingTalkRoomRules.ReasonAgainst(rules, s_during, s_ten.AddYears(-5)));
        Assert.Null(DingTalkRoomRules.ReasonAgainst(null, s_during, s_ten));
    }
}
