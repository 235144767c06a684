using MeetingApis.Scheduling.Internal;
using MeetingApis.Scheduling.WeCom;
using MeetingApis.WeCom;

namespace MeetingApis.Scheduling.Tests.WeCom;

/// <summary>What WeCom answers is read or named as unreadable, whatever it is.</summary>
public sealed class WeComMeetingReaderTests
{
    private static readonly DateTimeOffset s_start = new(2036, 3, 3, 10, 0, 0, TimeSpan.FromHours(8));

    [Theory]
    [InlineData(0)]
    [InlineData(-60)]
    [InlineData(null)]
    public void A_meeting_without_a_length_is_unreadable(int? seconds)
    {
        TimeSpan? duration = seconds is { } number ? TimeSpan.FromSeconds(number) : null;
        var native = new NativeMeeting { WeComMeeting = new GetWeComMeetingResponse { MeetingStart = s_start, MeetingDuration = duration } };

        Assert.Throws<MeetingProtocolException>(() => WeComMeetingReader.Read(ReferenceIn("Asia/Shanghai"), native));
    }

    [Theory]
    [InlineData("Mars/Olympus_Mons")]
    [InlineData("China Standard Time")]
    [InlineData("")]
    [InlineData(null)]
    public void A_zone_that_this_machine_does_not_know_is_Chinas(string? zone)
    {
        NativeMeeting[] natives =
        [
            new() { WeComMeeting = new GetWeComMeetingResponse { MeetingStart = s_start, MeetingDuration = TimeSpan.FromHours(1) } },
            new() { WeComSchedule = new WeComSchedule { StartTime = s_start, EndTime = s_start.AddHours(1) } },
            new() { WeComSchedule = new WeComSchedule { StartTime = s_start, EndTime = s_start.AddHours(1), IsWholeDay = true } },
        ];

        Assert.All(natives, native => Assert.Equal("Asia/Shanghai", WeComMeetingReader.Read(ReferenceIn(zone), native).During.TimeZone));
    }

    private static MeetingReference ReferenceIn(string? zone) => new() { Vendor = MeetingVendor.WeCom, AppId = "app", EventId = "e", Online = true, TimeZone = zone };
}
