using MeetingApis.Tool.Profiles;

namespace MeetingApis.Tool.Sessions;

/// <summary>Opens the vendor that a command line means.</summary>
internal static class SessionFactory
{
    /// <summary>Opens a vendor.</summary>
    /// <param name="run">The command line.</param>
    /// <param name="vendor">The vendor that the arguments name. Null if they name none.</param>
    /// <param name="cancellationToken">Cancels the start of a simulator.</param>
    /// <exception cref="UsageException">The command line does not say which vendor, or with which credentials.</exception>
    public static async Task<VendorSession> OpenAsync(Invocation run, MeetingVendor? vendor, CancellationToken cancellationToken)
    {
        if (vendor is { } one && run.Vendor is { } said && said.Vendor != one)
        {
            throw new UsageException($"--vendor says {said.Name}, but the arguments belong to {one}.");
        }

        var finder = new AppFinder(run);
        App? app = run.IsDryRun || run.IsSimulated ? finder.TryFindForSimulation(vendor) : finder.Find(vendor);
        MeetingVendor opened = app?.Vendor ?? vendor ?? run.Vendor?.Vendor ?? MeetingVendor.Feishu;
        var setup = new SessionSetup(run, opened, run.IsSimulated ? null : app);
        try
        {
            return opened switch
            {
                MeetingVendor.Feishu => await FeishuSession.OpenAsync(setup, cancellationToken),
                MeetingVendor.WeCom => await WeComSession.OpenAsync(setup, cancellationToken),
                _ => await DingTalkSession.OpenAsync(setup, cancellationToken),
            };
        }
        catch
        {
            await setup.DisposeAsync();
            throw;
        }
    }
}
