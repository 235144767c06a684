namespace MeetingApis.Scheduling.Tests;

public sealed class FeishuConformanceTests() : SchedulerConformance(MeetingVendor.Feishu);
