using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Sammen.Data;

namespace Sammen.Hosting;

/// <summary>Lets the tool that generates migrations build the model: <c>tools/migration NAME</c>.</summary>
internal sealed class DesignTime : IDesignTimeDbContextFactory<SammenDb>
{
    public SammenDb CreateDbContext(string[] args)
    {
        var settings = new Settings(".", "http://127.0.0.1:0", false, args.Contains("postgres") ? "Host=127.0.0.1" : null);
        var options = new DbContextOptionsBuilder<SammenDb>();
        Database.Configure(options, settings);
        return new SammenDb(options.Options, Database.Mappings, TimeProvider.System);
    }
}
