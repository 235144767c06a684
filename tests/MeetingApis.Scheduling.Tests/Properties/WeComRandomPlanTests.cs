namespace MeetingApis.Scheduling.Tests;

public sealed class WeComRandomPlanTests() : SchedulerRandomPlans(MeetingVendor.WeCom);
