namespace MeetingApis.Scheduling.Tests;

public sealed class DingTalkConcurrencyTests() : SchedulerConcurrency(MeetingVendor.DingTalk);
