namespace MeetingApis.Benchmarks;

/// <summary>The way of a process from its start to its first answer.</summary>
internal sealed record Start(double Milliseconds, double CpuMilliseconds, double CompiledMethods);
