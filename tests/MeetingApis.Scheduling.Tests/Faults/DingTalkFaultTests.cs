namespace MeetingApis.Scheduling.Tests;

public sealed class DingTalkFaultTests() : SchedulerFaults(MeetingVendor.DingTalk);
