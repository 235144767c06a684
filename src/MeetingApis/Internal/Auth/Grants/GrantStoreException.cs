namespace MeetingApis.Internal;

/// <summary>The grant store failed. Callers never see this exception, but a <see cref="MeetingUnavailableException"/> with its cause.</summary>
internal sealed class GrantStoreException(string message, Exception? cause) : Exception(message, cause)
{
    /// <summary>Gives a failure of the store the type that callers know.</summary>
    public static async Task ShapeAsync(MeetingVendor vendor, Task work)
    {
        try
        {
            await work.ConfigureAwait(false);
        }
        catch (GrantStoreException e)
        {
            throw new MeetingUnavailableException(e.Message, e.InnerException ?? e) { Vendor = vendor, IsTransient = true };
        }
    }
}
