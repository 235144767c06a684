using System.Text.Json;
using MeetingApis.DingTalk;
using MeetingApis.Scheduling.DingTalk;
using MeetingApis.Scheduling.WeCom;
using MeetingApis.WeCom;

namespace MeetingApis.Scheduling.Tests;

/// <summary>A series that a vendor can keep comes back from the vendor's own form.</summary>
public sealed class NativeRecurrencePropertyTests
{
    private const int Seeds = 2000;

    private static readonly DateOnly s_earliest = new(2027, 1, 1);

    private static readonly WeComCapabilities s_weCom = new(new ClientIdentity { Vendor = MeetingVendor.WeCom, AppId = "ww1" }, remembersKeys: true);

    [Fact]
    public void DingTalk_keeps_a_series() => AssertKept(
        isOnline: true,
        DingTalkCapabilities.Lacks,
        static plan => DingTalkRecurrences.Read(Sent<DingTalkRecurrenceInfo>(DingTalkRecurrences.Write(plan.Recurrence!, plan.During)), plan.During));

    [Fact]
    public void WeCom_keeps_a_series_of_a_meeting() => AssertKept(
        isOnline: true,
        LacksAtWeCom,
        static plan => WeComRecurrence.Read(Sent<WeComMeetingRemindersInfo>(WeComRecurrence.ForMeeting(plan.Recurrence, plan.Reminders, plan.During, present: null, isSelfBuilt: true)!), plan.During));

    [Fact]
    public void WeCom_keeps_a_series_of_a_schedule() => AssertKept(
        isOnline: false,
        LacksAtWeCom,
        static plan => WeComRecurrence.Read(Sent<WeComScheduleRemindersInfo>(WeComRecurrence.ForSchedule(plan.Recurrence, plan.Reminders, plan.During)!), plan.During));

    private static void AssertKept(bool isOnline, Func<MeetingPlan, IEnumerable<SchedulingCapability>> lacks, Func<MeetingPlan, MeetingRecurrence?> thereAndBack)
    {
        int kept = 0;
        for (int seed = 0; seed < Seeds; seed++)
        {
            (MeetingRecurrence series, MeetingTime during) = new Seeded(seed).Series(s_earliest);
            var plan = new MeetingPlan { Key = "k", Title = "t", During = during, Online = isOnline, Recurrence = series };
            if (lacks(plan).Any())
            {
                continue;
            }

            kept++;
            MeetingRecurrence? back = thereAndBack(plan);
            Assert.True(series == back, $"Seed {seed}: {series} at {during} became {back}.");
        }

        Assert.True(kept > Seeds / 20, $"Only {kept} series could be kept.");
    }

    private static IEnumerable<SchedulingCapability> LacksAtWeCom(MeetingPlan plan) =>
        plan.Recurrence!.Week is null ? s_weCom.Lacks(plan) : [s_weCom.All[SchedulingFacet.RecurrenceByWeekdayOfMonth]];

    private static T Sent<T>(object native) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(native, native.GetType()))!;
}
