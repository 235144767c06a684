namespace MeetingApis.Samples.Scheduler;

/// <summary>The vendors of this service.</summary>
/// <param name="Names">Their names, each a <see cref="VendorName"/>.</param>
/// <param name="ExamplePerson">The mobile number of somebody whom the simulated vendors know. Null where the vendors are real.</param>
internal sealed record VendorList(IReadOnlyList<string> Names, string? ExamplePerson);
