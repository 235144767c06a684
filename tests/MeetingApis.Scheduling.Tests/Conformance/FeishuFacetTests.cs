namespace MeetingApis.Scheduling.Tests;

public sealed class FeishuFacetTests() : FacetConformance(MeetingVendor.Feishu);
