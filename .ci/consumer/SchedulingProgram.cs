// A program of a user that schedules, against the packed MeetingApis.Scheduling. It is compiled and run: it asks what DingTalk
// can do, and a plan that needs more is refused before anything is sent.
using MeetingApis;
using MeetingApis.DingTalk;
using MeetingApis.Scheduling;
using Microsoft.Extensions.DependencyInjection;

var services = new ServiceCollection();
services.AddDingTalkClient(options => (options.AppKey, options.AppSecret) = ("ding1234567890", "secret"));
services.AddMeetingSchedulers(options => options.RoomWait = TimeSpan.FromSeconds(30));
await using ServiceProvider provider = services.BuildServiceProvider();
IMeetingScheduler scheduler = provider.GetRequiredService<MeetingSchedulers>().For(provider.GetRequiredService<DingTalkClient>());
var during = MeetingTime.From(DateTimeOffset.UtcNow.AddDays(1), TimeSpan.FromHours(1), ChinaTime.TimeZone);
var plan = new MeetingPlan
{
    Key = "order-4711",
    Title = "Weekly review",
    Organizer = new Person(MeetingVendor.DingTalk, "iiiP35sJxxx"),
    During = during,
    Recurrence = MeetingRecurrence.Weekly([during.Start.DayOfWeek]).Times(10),
    Online = true,
    Password = "1234",
};
try
{
    await scheduler.ScheduleAsync(plan);
    return 1;
}
catch (MeetingScheduleException refused)
{
    Console.WriteLine(refused.Message);
    return refused.MissingFacets is [{ Facet: SchedulingFacet.Password }] ? 0 : 1;
}
