namespace MeetingApis.Starvation;

/// <summary>How a call ended, in a line.</summary>
internal static class Outcome
{
    public static async Task<string> OfAsync(string name, Func<Task> call)
    {
        try
        {
            await call();
            return name + ": success";
        }
        catch (MeetingApiException e)
        {
            return $"{name}: {e.GetType().Name} {e.Operation} {e.Code} {e.StatusCode} {e.IsTransient} {e.IsOutcomeUnknown} {e.RequestId} {e.VendorMessage} {e.HelpLink} {(e as MeetingValidationException)?.Violations.Count} {e.Message} {e.InnerException?.GetType().Name}";
        }
        catch (Exception e)
        {
            return $"{name}: {e.GetType().Name} {e.Message}";
        }
    }
}
