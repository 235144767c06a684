namespace MeetingApis.Scheduling.Tests;

public sealed class FeishuRandomPlanTests() : SchedulerRandomPlans(MeetingVendor.Feishu);
