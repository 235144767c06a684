namespace MeetingApis.Scheduling.Tests;

public sealed class WeComFacetTests() : FacetConformance(MeetingVendor.WeCom);
