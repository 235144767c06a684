namespace MeetingApis.Scheduling.Tests;

public sealed class DingTalkRandomPlanTests() : SchedulerRandomPlans(MeetingVendor.DingTalk);
