namespace MeetingApis.Scheduling.Tests;

public sealed class WeComConcurrencyTests() : SchedulerConcurrency(MeetingVendor.WeCom);
