namespace MeetingApis.Testing;

/// <summary>The vendor refuses a call with this answer.</summary>
internal sealed class RefusedException(SimulatorResponse response) : Exception
{
    public SimulatorResponse Response => response;
}
