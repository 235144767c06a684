namespace MeetingApis.Scheduling.Tests;

public sealed class DingTalkFacetTests() : FacetConformance(MeetingVendor.DingTalk);
