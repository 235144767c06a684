using System.Globalization;
using MeetingApis.Feishu;

namespace MeetingApis.Tests.Feishu;

/// <summary>The typed views of the texts that Feishu prints for people.</summary>
public sealed class RoomReservationTests
{
    [Theory]
    [InlineData("2022.12.17 21:00:00 (GMT+08:00)", "2022-12-17T21:00:00+08:00")]
    [InlineData("2022.12.17 21:00:00 （GMT+08:00）", "2022-12-17T21:00:00+08:00")]
    [InlineData("2022.12.17 21:00:00 (GMT-03:30)", "2022-12-17T21:00:00-03:30")]
    [InlineData("2022.12.17 21:00:00 (GMT+00:00)", "2022-12-17T21:00:00+00:00")]
    [InlineData("2022.12.17 21:00:00 (GMT+05:45)", "2022-12-17T21:00:00+05:45")]
    [InlineData("2022.12.17 21:00:00 (GMT+8)", "2022-12-17T21:00:00+08:00")]
    [InlineData("2022.1.7 9:05:00 (GMT+08:00)", "2022-01-07T09:05:00+08:00")]
    [InlineData("2022.02.28 23:59:59 (GMT+08:00)", "2022-02-28T23:59:59+08:00")]
    [InlineData("  2022.12.17 21:00:00 (GMT+08:00)  ", "2022-12-17T21:00:00+08:00")]
    public void Times_are_read_with_their_offset(string text, string expected)
    {
        var booking = new FeishuRoomReservation { EventStartTimeText = text, EventEndTimeText = text, CheckInTimeText = text, ReleasingTimeText = text };

        DateTimeOffset?[] times = [booking.EventStartTime, booking.EventEndTime, booking.CheckInTime, booking.ReleasingTime];

        Assert.All(times, time => Assert.Equal(expected, time?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("2022.12.17 21:00:00")]
    [InlineData("2022.12.17 21:00:00 (GMT)")]
    [InlineData("2022.12.17 21:00:00 (GMT+99:00)")]
    [InlineData("2022.13.17 21:00:00 (GMT+08:00)")]
    [InlineData("2022.02.30 21:00:00 (GMT+08:00)")]
    [InlineData("2022.12.17 24:00:01 (GMT+08:00)")]
    [InlineData("2022-12-17 21:00:00 (GMT+08:00)")]
    [InlineData("17.12.2022 21:00:00 (GMT+08:00)")]
    [InlineData("0001.01.01 00:00:00 (GMT+08:00)")]
    [InlineData("1671282000")]
    [InlineData("未签到")]
    public void A_text_that_is_no_time_is_kept_and_has_no_view(string? text)
    {
        var booking = new FeishuRoomReservation { EventStartTimeText = text, EventEndTimeText = text, CheckInTimeText = text, ReleasingTimeText = text };

        DateTimeOffset?[] times = [booking.EventStartTime, booking.EventEndTime, booking.CheckInTime, booking.ReleasingTime];

        Assert.All(times, Assert.Null);
        Assert.Equal(text, booking.EventStartTimeText);
    }

    [Theory]
    [InlineData("1:00:00", 3600)]
    [InlineData("00:01:52", 112)]
    [InlineData("0:00:00", 0)]
    [InlineData("23:59:59", 86_399)]
    [InlineData("24:00:00", 86_400)]
    [InlineData("100:30:00", 361_800)]
    [InlineData(" 1:00:00 ", 3600)]
    public void Durations_are_read_also_beyond_a_day(string text, int seconds)
    {
        var booking = new FeishuRoomReservation { EventDurationText = text };

        Assert.Equal(TimeSpan.FromSeconds(seconds), booking.EventDuration);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1:00")]
    [InlineData("1:00:00:00")]
    [InlineData("1:60:00")]
    [InlineData("1:00:60")]
    [InlineData("-1:00:00")]
    [InlineData("1:-1:00")]
    [InlineData("1::00")]
    [InlineData("1:00:00.5")]
    [InlineData("1小时")]
    [InlineData("3600")]
    [InlineData("99999999999:00:00")]
    [InlineData("2147483647:59:59")]
    [InlineData("256204778:59:59")]
    public void A_text_that_is_no_duration_is_kept_and_has_no_view(string? text)
    {
        var booking = new FeishuRoomReservation { EventDurationText = text };

        Assert.Null(booking.EventDuration);
        Assert.Equal(text, booking.EventDurationText);
    }

    [Theory]
    [InlineData("5", 5)]
    [InlineData("0", 0)]
    [InlineData(" 12 ", 12)]
    [InlineData("2147483647", 2147483647)]
    [InlineData("2147483648", null)]
    [InlineData("-1", null)]
    [InlineData("1,000", null)]
    [InlineData("5.0", null)]
    [InlineData("5人", null)]
    [InlineData("五", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Guests_are_counted_where_the_text_is_a_number(string? text, int? expected)
    {
        var booking = new FeishuRoomReservation { GuestsNumberText = text, AcceptedNumberText = text };

        Assert.Equal(expected, booking.GuestsNumber);
        Assert.Equal(expected, booking.AcceptedNumber);
        Assert.Equal(text, booking.GuestsNumberText);
    }

    [Theory]
    [InlineData("ou_1234567(UserID);cli_123123(BotID)", "ou_1234567", "cli_123123")]
    [InlineData("cli_123123(BotID);ou_1234567(UserID)", "ou_1234567", "cli_123123")]
    [InlineData("ou_1234567（UserID）;cli_123123（BotID）", "ou_1234567", "cli_123123")]
    [InlineData(" ou_1 (UserID) ; cli_1 (BotID) ", "ou_1", "cli_1")]
    [InlineData("ou_1(userid)", "ou_1", null)]
    [InlineData("ou_1234567(UserID)", "ou_1234567", null)]
    [InlineData("cli_123123(BotID)", null, "cli_123123")]
    [InlineData("x(DeviceID);ou_1(UserID);", "ou_1", null)]
    [InlineData("x(DeviceID)", null, null)]
    [InlineData("(UserID);(BotID)", null, null)]
    [InlineData("ou_1", null, null)]
    [InlineData(";;", null, null)]
    [InlineData("", null, null)]
    [InlineData(null, null, null)]
    public void The_reserver_s_ids_are_taken_from_the_composite_text(string? text, string? user, string? bot)
    {
        var booking = new FeishuRoomReservation { ReserverUserIdText = text };

        Assert.Equal(user, booking.ReserverUserId);
        Assert.Equal(bot, booking.ReserverBotId);
        Assert.Equal(text, booking.ReserverUserIdText);
    }
}
