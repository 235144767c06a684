namespace MeetingApis.Scheduling.Tests;

public sealed class FeishuConcurrencyTests() : SchedulerConcurrency(MeetingVendor.Feishu);
