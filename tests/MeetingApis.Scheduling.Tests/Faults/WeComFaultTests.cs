namespace MeetingApis.Scheduling.Tests;

public sealed class WeComFaultTests() : SchedulerFaults(MeetingVendor.WeCom);
