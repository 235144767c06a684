// What a newcomer writes, against the packed package. It is compiled and not run: the ids are made up.
using MeetingApis;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.WeCom;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

var services = new ServiceCollection();
string secret = Environment.GetEnvironmentVariable("SECRET") ?? "";
string uid = "bff6b51f-b7c1-40c6-b8ef-aef966c9ffc7";
DateTimeOffset from = DateTimeOffset.UtcNow.AddHours(-4), to = DateTimeOffset.UtcNow, start = to.AddDays(1), end = start.AddHours(1);

services.AddFeishuClient(o => { o.AppId = "cli_..."; o.AppSecret = secret; });
services.AddWeComClient(o => { o.CorpId = "ww..."; o.CorpSecret = secret; });
services.AddDingTalkClient(o => { o.AppKey = "ding..."; o.AppSecret = secret; });
services.AddHealthChecks().AddFeishuClient(tags: ["ready"]).AddWeComClient(timeout: TimeSpan.FromSeconds(5)).AddDingTalkClient();

await using ServiceProvider provider = services.BuildServiceProvider();
FeishuClient feishu = provider.GetRequiredService<FeishuClient>();
WeComClient wecom = provider.GetRequiredService<WeComClient>();
DingTalkClient dingtalk = provider.GetRequiredService<DingTalkClient>();

UpdateReserveResponse reserve = await feishu.Reserves.UpdateAsync("6911188411932033028", new UpdateReserveRequest
{
    EndTime = DateTimeOffset.UtcNow.AddHours(2),
    MeetingSettings = new FeishuReserveMeetingSettings { Topic = "my meeting", Password = "971024", AutoRecord = true },
});
Console.WriteLine(reserve);
await foreach (FeishuRoomReservation booking in feishu.RoomReservations.EnumerateAsync(
    new ListFeishuRoomReservationsRequest { RoomLevelId = "omb_...", RoomIds = ["omm_..."], StartTime = from, EndTime = to }))
{
    Console.WriteLine(booking);
}

await feishu.RoomInstances.ReplyAsync(new ReplyFeishuRoomInstanceRequest { RoomId = "omm_...", Uid = uid, OriginalTime = 0, Status = FeishuRoomInstanceStatus.NotCheckIn });
UpdateWeComMeetingResponse changed = await wecom.Meetings.UpdateAsync(new UpdateWeComMeetingRequest { MeetingId = "hyxxx", MeetingStart = start, MeetingDuration = TimeSpan.FromHours(1) });
Console.WriteLine(changed);
await dingtalk.ScheduleConferences.UpdateAsync(new UpdateScheduleConferenceRequest { CreatorUnionId = "...", ScheduleConferenceId = "...", Title = "...", StartTime = start, EndTime = end });

internal static class OtherWays
{
    public static void Register(IServiceCollection services, IConfigurationSection configurationSection, Action<FeishuOptions> configure)
    {
        services.AddFeishuClient(configurationSection);
        services.AddFeishuClient("another app", configure);
    }

    public static FeishuClient Make(FeishuOptions options) => new(options, handler: null, timeProvider: null, loggerFactory: null);

    public static MeetingApiException Throw() =>
        new MeetingRateLimitException("...") { Vendor = MeetingVendor.Feishu, Code = "99991400", RetryAfter = TimeSpan.FromSeconds(1) };
}
