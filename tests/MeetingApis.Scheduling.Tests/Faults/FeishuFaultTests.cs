namespace MeetingApis.Scheduling.Tests;

public sealed class FeishuFaultTests() : SchedulerFaults(MeetingVendor.Feishu);
