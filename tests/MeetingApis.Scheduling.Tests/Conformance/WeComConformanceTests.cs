namespace MeetingApis.Scheduling.Tests;

public sealed class WeComConformanceTests() : SchedulerConformance(MeetingVendor.WeCom);
