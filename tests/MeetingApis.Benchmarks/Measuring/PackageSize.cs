namespace MeetingApis.Benchmarks;

/// <summary>What a package weighs: as it is downloaded, and its assemblies in an application.</summary>
internal sealed record PackageSize(string Name, string Version, long Package, long Assemblies);
