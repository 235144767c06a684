using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.WeCom;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingApis.TrimSmoke;

/// <summary>The life of a meeting at each simulated vendor: made, changed, read, and gone.</summary>
internal static class SimulatorChecks
{
    private static readonly DateTimeOffset s_start = new(DateTimeOffset.UtcNow.UtcDateTime.Date.AddDays(2).AddHours(2), TimeSpan.Zero);
    private static readonly DateTimeOffset s_end = s_start.AddHours(1);

    public static IEnumerable<Check> All =>
    [
        new("a reservation at the simulated Feishu", ReserveAsync),
        new("a meeting at the simulated WeCom", MeetAsync),
        new("a conference at the simulated DingTalk", ConferAsync),
    ];

    private static async Task ReserveAsync(SmokeApp app)
    {
        IFeishuReservesApi reserves = app.Services.GetRequiredKeyedService<IFeishuReservesApi>(SmokeApp.Simulated);

        ApplyReserveResponse applied = await reserves.ApplyAsync(new()
        {
            OwnerId = "ou_3ec3f6a28a0d08c45d895276e8e5e19b",
            EndTime = s_start,
            MeetingSettings = new FeishuReserveMeetingSettings { Topic = "周会" },
        });
        string id = applied.Reserve!.Id!;
        await reserves.UpdateAsync(id, new() { EndTime = s_end });
        GetReserveResponse read = await reserves.GetAsync(id);
        await reserves.DeleteAsync(id);

        Check.Equal("The topic", "周会", read.Reserve?.MeetingSettings?.Topic);
        Check.Equal("The end", s_end, read.Reserve?.EndTime);
        await Check.ThrowsAsync<MeetingNotFoundException>(() => reserves.GetAsync(id));
    }

    private static async Task MeetAsync(SmokeApp app)
    {
        IWeComMeetingsApi meetings = app.Services.GetRequiredKeyedService<IWeComMeetingsApi>(SmokeApp.Simulated);

        CreateWeComMeetingResponse created = await meetings.CreateAsync(new() { AdminUserId = "lisi", Title = "周会", MeetingStart = s_start, MeetingDuration = TimeSpan.FromHours(1) });
        string id = created.MeetingId!;
        await meetings.UpdateAsync(new() { MeetingId = id, MeetingStart = s_start.AddHours(1), MeetingDuration = TimeSpan.FromHours(2) });
        GetWeComMeetingResponse read = await meetings.GetAsync(new() { MeetingId = id });
        await meetings.CancelAsync(new() { MeetingId = id });

        Check.Equal("The title", "周会", read.Title);
        Check.Equal("The start", s_start.AddHours(1), read.MeetingStart);
        Check.Equal("The duration", TimeSpan.FromHours(2), read.MeetingDuration);
        await Check.ThrowsAsync<MeetingApiException>(() => meetings.CancelAsync(new() { MeetingId = id }));
    }

    private static async Task ConferAsync(SmokeApp app)
    {
        const string Creator = "qzR1iSMDvzR9iP7Pxxxxxxxxxxxx";
        IDingTalkScheduleConferencesApi conferences = app.Services.GetRequiredKeyedService<IDingTalkScheduleConferencesApi>(SmokeApp.Simulated);

        CreateScheduleConferenceResponse created = await conferences.CreateAsync(new() { CreatorUnionId = Creator, Title = "周会", StartTime = s_start, EndTime = s_end });
        string id = created.ScheduleConferenceId!;
        await conferences.UpdateAsync(new() { CreatorUnionId = Creator, ScheduleConferenceId = id, Title = "新周会", StartTime = s_start, EndTime = s_end.AddHours(1) });
        GetScheduleConferenceResponse read = await conferences.GetAsync(id, Creator);
        await conferences.CancelAsync(new() { CreatorUnionId = Creator, ScheduleConferenceId = id });

        Check.Equal("The title", "新周会", read.Title);
        Check.Equal("The end", s_end.AddHours(1), read.EndTime);
        await Check.ThrowsAsync<MeetingConflictException>(() => conferences.CancelAsync(new() { CreatorUnionId = Creator, ScheduleConferenceId = id }));
    }
}
