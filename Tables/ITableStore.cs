namespace Wenming.Tables;

/// <summary>Opens tables of one database or storage account.</summary>
public interface ITableStore
{
    /// <summary>Opens the table, creating it when it is not there. Cheap after the first call for a name.</summary>
    /// <exception cref="ArgumentException">The name is not a legal table name.</exception>
    Task<ITable> OpenAsync(string tableName, CancellationToken cancellationToken);
}
