namespace MeetingApis.Scheduling.Tests;

public sealed class DingTalkConformanceTests() : SchedulerConformance(MeetingVendor.DingTalk);
